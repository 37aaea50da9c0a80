namespace MeetingBot.Minutes.Meetings;

/// <summary>By when something is to be done (期限).</summary>
/// <param name="Text">The words it stands on, as written.</param>
/// <param name="Why">How it was worked out, in Chinese, for a person to check.</param>
public abstract record Deadline(string Text, string Why)
{
    /// <summary>The last day on which it can be done in time; null where only an event or a rule is known.</summary>
    public abstract DateOnly? LastDay { get; }

    public sealed record OnDay(DateOnly Date, string Text, string Why) : Deadline(Text, Why)
    {
        public override DateOnly? LastDay => Date;
    }

    public sealed record AtTime(DateOnly Date, TimeOnly Time, string Text, string Why) : Deadline(Text, Why)
    {
        public override DateOnly? LastDay => Date;
    }

    /// <summary>The end of a month, a year, a part of a month: 月底, 年底, 上旬, 7、8 月間.</summary>
    public sealed record EndOfPeriod(DateOnly Date, string Text, string Why) : Deadline(Text, Why)
    {
        public override DateOnly? LastDay => Date;
    }

    /// <summary>Before something whose day the minutes do not give (系統上線前): a person or a later meeting resolves it.</summary>
    public sealed record BeforeEvent(string Event, string Text, string Why) : Deadline(Text, Why)
    {
        public override DateOnly? LastDay => null;
    }

    /// <summary>Again and again: 每月 10 日前.</summary>
    /// <param name="Rule">An RFC 5545 recurrence rule, e.g. FREQ=MONTHLY;BYMONTHDAY=10.</param>
    public sealed record Recurring(string Rule, string Text, string Why) : Deadline(Text, Why)
    {
        public override DateOnly? LastDay => null;
    }

    /// <summary>Within a number of (office) days, weeks or months of something.</summary>
    /// <param name="Rule">An ISO 8601 duration (P14D, P1M), or P3WD for office days, which ISO does not know.</param>
    /// <param name="Event">What it counts from, when that is not the meeting: 文到.</param>
    /// <param name="Date">Worked out when the start is known, else null.</param>
    public sealed record Within(string Rule, string? Event, DateOnly? Date, string Text, string Why) : Deadline(Text, Why)
    {
        public override DateOnly? LastDay => Date;
    }
}
