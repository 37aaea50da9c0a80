namespace MeetingBot.Channels.BotFramework.Trust;

/// <summary>What became of a token.</summary>
internal abstract record Verdict
{
    private Verdict()
    {
    }

    /// <param name="ServiceUrl">The token's own; what the activity says must equal it.</param>
    /// <param name="Key">Says for which channels the token may speak.</param>
    public sealed record Good(string? ServiceUrl, SigningKey Key) : Verdict;

    /// <param name="Why">For the log; never holds the token.</param>
    public sealed record Bad(string Why) : Verdict;
}
