namespace MeetingBot.Reminders.Simulation;

/// <summary>A clock that stands where the simulation has come to.</summary>
internal sealed class SimulatedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

    public override DateTimeOffset GetUtcNow() => Now;
}
