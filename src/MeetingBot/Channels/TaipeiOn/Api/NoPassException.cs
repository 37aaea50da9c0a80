namespace MeetingBot.Channels.TaipeiOn.Api;

/// <summary>The gateway gives no token or sign block now; nothing has been sent.</summary>
/// <param name="after">How long it wants to be left alone.</param>
internal sealed class NoPassException(string message, TimeSpan? after = null, Exception? cause = null) : Exception(message, cause)
{
    public TimeSpan? After { get; } = after;
}
