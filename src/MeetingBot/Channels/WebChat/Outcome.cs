namespace MeetingBot.Channels.WebChat;

/// <summary>What became of something that a person did on the page.</summary>
internal abstract record Outcome
{
    private Outcome()
    {
    }

    /// <param name="Number">Of the line it made, or made the first time.</param>
    public sealed record Done(long Number) : Outcome;

    /// <summary>There is no such line, or not for them.</summary>
    public sealed record Missing : Outcome;

    public sealed record Refused(string Why) : Outcome;
}
