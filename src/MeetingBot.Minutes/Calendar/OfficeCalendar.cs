namespace MeetingBot.Minutes.Calendar;

/// <summary>On which days offices work (辦公日): the week, the holidays, and until 2025 the Saturdays made up.</summary>
/// <param name="days">Later entries for a day replace earlier ones, so that amendments come last.</param>
public sealed class OfficeCalendar(IEnumerable<OfficeDay> days)
{
    private static readonly Lazy<OfficeCalendar> Embedded = new(ReadEmbedded);

    private readonly Dictionary<DateOnly, OfficeDay> exceptions = days
        .GroupBy(day => day.Date)
        .ToDictionary(same => same.Key, same => same.Last());

    /// <summary>The calendar the product ships with.</summary>
    public static OfficeCalendar Published => Embedded.Value;

    /// <summary>This calendar with changes an agency was told later (颱風假 is not among them: it moves no deadline).</summary>
    public OfficeCalendar Amend(IEnumerable<OfficeDay> amendments) => new(exceptions.Values.Concat(amendments));

    public bool IsOfficeDay(DateOnly date) =>
        exceptions.TryGetValue(date, out var day) ? !day.IsOff : date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The holiday of this day, or null.</summary>
    public string? NameOf(DateOnly date) => exceptions.GetValueOrDefault(date)?.Name;

    /// <summary>Whether the year's holidays are known. A year with a single amendment is not yet known.</summary>
    public bool Covers(int year) => exceptions.Keys.Count(date => date.Year == year) >= 5;

    /// <summary>The day n office days after this one, which is not counted; before it when n is negative; itself when n is 0.</summary>
    public DateOnly AddOfficeDays(DateOnly from, int n)
    {
        var step = Math.Sign(n);
        var last = step > 0 ? DateOnly.MaxValue : DateOnly.MinValue;
        var date = from;
        for (var left = Math.Abs(n); left > 0 && date != last;)
        {
            date = date.AddDays(step);
            left -= IsOfficeDay(date) ? 1 : 0;
        }

        return date;
    }

    /// <summary>What to tell the reader when a count runs through a year whose holidays are not known; null when they are.</summary>
    public string? Caveat(DateOnly from, DateOnly to)
    {
        for (var year = from.Year; year <= to.Year; year++)
        {
            if (!Covers(year))
            {
                return $"{RocDate.WriteYear(year)}年的辦公日曆未收錄，僅扣除週六、週日";
            }
        }

        return null;
    }

    private static OfficeCalendar ReadEmbedded()
    {
        using var stream = typeof(OfficeCalendar).Assembly.GetManifestResourceStream("office-days.csv")
            ?? throw new InvalidOperationException("office-days.csv is not embedded.");
        using var reader = new StreamReader(stream);
        var file = OfficeDayFile.Read(reader);
        return file.Errors.Count == 0 ? new(file.Days) : throw new InvalidOperationException(string.Join('\n', file.Errors));
    }
}
