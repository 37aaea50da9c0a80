namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>What one expression says, before the meeting tells which year is meant. Years are Gregorian.</summary>
internal record struct Written
{
    public int Start;
    public int End;
    public int? Year;
    public int? LastYear;
    public int? Month;
    public int? LastMonth;
    public int? Day;
    public int? LastDay;
    public Portion Portion;

    /// <summary>Days already known: weeks, 今日, school terms.</summary>
    public (DateOnly From, DateOnly To)? Days;

    /// <summary>Stands on a word (今年, 本月底, 同日), not on numbers alone.</summary>
    public bool IsWord;

    /// <summary>A word whose reference day is not known.</summary>
    public bool IsAdrift;

    /// <summary>The year is not written; a rule found it.</summary>
    public bool IsYearGuessed;

    public DayOfWeek? Weekday;
    public TimeOnly? Time;
    public TimeOnly? LastTime;
    public string? Why;
    public string? Doubt;

    public readonly bool IsList => LastYear is not null || LastMonth is not null || LastDay is not null;

    public readonly bool IsTimeOnly => Time is not null && Year is null && Month is null && Day is null && Days is null;

    /// <summary>The days meant when the year is this; false when a day does not exist.</summary>
    public readonly bool TryDays(int year, out DateOnly from, out DateOnly to)
    {
        (from, to) = Days ?? default;
        if (Days is not null)
        {
            return true;
        }

        var lastYear = LastYear ?? year;
        if (year is < 1 or > 9998 || lastYear is < 1 or > 9998)
        {
            return false;
        }

        var month = Month ?? (Portion == Portion.End ? 12 : 1);
        var lastMonth = LastMonth ?? Month ?? (Portion == Portion.Early ? 1 : 12);
        if (month is < 1 or > 12 || lastMonth is < 1 or > 12)
        {
            return false;
        }

        var monthEnd = DateTime.DaysInMonth(lastYear, lastMonth);
        var (first, last) = Day is { } day ? (day, LastDay ?? day) : PartOf(monthEnd);
        if (first < 1 || first > DateTime.DaysInMonth(year, month) || last < 1 || last > monthEnd)
        {
            return false;
        }

        from = new(year, month, first);
        to = new(lastYear, lastMonth, last);
        return from <= to;
    }

    private readonly (int First, int Last) PartOf(int monthEnd) => (Month, Portion) switch
    {
        (null, Portion.End) => (31, 31),
        (null, _) => (1, monthEnd), // 年初 is January
        (_, Portion.Early) => (1, 10),
        (_, Portion.Middle) => (11, 20),
        (_, Portion.Late) => (21, monthEnd),
        (_, Portion.End) => (monthEnd, monthEnd),
        _ => (1, monthEnd),
    };
}
