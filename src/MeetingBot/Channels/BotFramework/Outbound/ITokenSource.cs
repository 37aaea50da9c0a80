namespace MeetingBot.Channels.BotFramework.Outbound;

/// <summary>Where the bot's own token comes from.</summary>
internal interface ITokenSource
{
    /// <exception cref="NoTokenException">It is not given; the message says why, and holds no secret.</exception>
    Task<BotToken> FetchAsync(CancellationToken cancel);
}
