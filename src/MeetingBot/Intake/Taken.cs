using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Intake;

/// <summary>What became of one file: its minutes, or the reason why there are none.</summary>
internal abstract record Taken
{
    private Taken()
    {
    }

    /// <param name="Text">What the minutes' spans are offsets of.</param>
    public sealed record Understood(MinutesFile Minutes, string Text) : Taken;

    /// <param name="Why">In Chinese; names the file.</param>
    public sealed record Refused(string File, string Why) : Taken;
}
