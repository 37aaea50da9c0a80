namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>What was mentioned last, for 當日, 同月, 該年 and a 23日 that stands alone.</summary>
internal sealed class DateMemory(DateContext context)
{
    private const int Reach = 40;

    private string text = "";
    private int lastEnd = -1;
    private int yearEnd = -1;
    private int age = int.MaxValue;

    public DateContext Context { get; } = context;

    public DateOnly? Held => Context.Held;

    /// <summary>The last day or month mentioned, as its first day.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>Whether the year of <see cref="Day"/> stands in the text, or runs on from one that does.</summary>
    public bool IsYearWritten { get; private set; }

    /// <summary>The last year mentioned for itself (113年度), in this flow.</summary>
    public int? Year { get; private set; }

    /// <summary>Whether the last mention is recent enough for 當日 to mean it: this flow or the one before.</summary>
    public bool IsFresh => Day is not null && age <= 1;

    public bool IsInThisFlow => lastEnd >= 0;

    public void Open(string flow)
    {
        text = flow;
        lastEnd = -1;
        yearEnd = -1;
        Year = null;
        age = age == int.MaxValue ? age : age + 1;
    }

    public void Remember(in Written written, DateOnly? from, int end)
    {
        if (from is not { } day || written.IsTimeOnly)
        {
            return;
        }

        if (written.Month is null && written.Days is null)
        {
            Year = day.Year;
            yearEnd = end;
            return;
        }

        IsYearWritten = written.Year is not null || (IsYearWritten && IsNear(written.Start) && Day?.Year == day.Year);
        Day = day;
        lastEnd = end;
        age = 0;
    }

    /// <summary>The year named in the same clause: 明年…期間為7月1日至8月31日.</summary>
    public int? YearOfClause(int at) =>
        yearEnd >= 0 && at >= yearEnd && at - yearEnd <= Reach && text.AsSpan(yearEnd, at - yearEnd).IndexOfAny('，', '。', '；') < 0 ? Year : null;

    /// <summary>The year that stands right before this place: 114年春節前.</summary>
    public int? YearRightBefore(int at) => yearEnd == at ? Year : null;

    /// <summary>Whether somebody is told to do something between the last mention and this place.</summary>
    public bool OrdersSince(int at) => lastEnd >= 0 && at >= lastEnd && Orders.In(text.AsSpan(lastEnd, at - lastEnd));

    /// <summary>Whether the last mention stands shortly before this place, in the same sentence.</summary>
    public bool IsNear(int at) =>
        lastEnd >= 0 && at - lastEnd <= Reach && at >= lastEnd && !text.AsSpan(lastEnd, at - lastEnd).Contains('。');
}
