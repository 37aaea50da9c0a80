namespace MeetingBot.Dialogue.Days;

/// <summary>Of which year a day is that is typed without one.</summary>
internal enum YearSense
{
    /// <summary>The next that comes, unless it has only just passed: a deadline, an absence.</summary>
    Coming,

    /// <summary>The nearest to today: yesterday's typhoon, next month's holiday.</summary>
    Nearest,
}
