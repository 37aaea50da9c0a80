namespace MeetingBot.Reminders.Alarm;

/// <summary>When this process last planned, and what came of it: for whoever watches.</summary>
internal sealed class PlanningNews
{
    private volatile Planning? last;

    /// <summary>Null before the first time.</summary>
    public Planning? Last => last;

    public void Tell(Planning planning) => last = planning;
}
