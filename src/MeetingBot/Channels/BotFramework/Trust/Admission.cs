namespace MeetingBot.Channels.BotFramework.Trust;

/// <summary>Who stands at the door.</summary>
internal abstract record Admission
{
    private Admission()
    {
    }

    /// <summary>A tool on this machine, in Development.</summary>
    public sealed record Local : Admission;

    /// <summary>A channel with a good token.</summary>
    public sealed record Channel(Verdict.Good Token) : Admission;

    public sealed record Refused(int Status, string Why) : Admission;
}
