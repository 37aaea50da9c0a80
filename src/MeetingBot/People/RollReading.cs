using MeetingBot.People.Filing;

namespace MeetingBot.People;

/// <summary>What came of reading the people file.</summary>
internal abstract record RollReading
{
    private RollReading()
    {
    }

    public sealed record Read(Roll Roll) : RollReading;

    /// <summary>Everything that is wrong with it, in the order of its lines.</summary>
    public sealed record Wrong(IReadOnlyList<RollFault> Faults) : RollReading;
}
