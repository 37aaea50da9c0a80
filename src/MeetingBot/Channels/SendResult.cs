using MeetingBot.Archive.Post;

namespace MeetingBot.Channels;

/// <summary>What became of a message that was handed to its channel.</summary>
internal abstract record SendResult
{
    private SendResult()
    {
    }

    /// <param name="Id">The channel's id of it; null where it gives none.</param>
    public sealed record Sent(string? Id) : SendResult;

    /// <summary>It certainly did not arrive, and may later.</summary>
    /// <param name="After">How long the channel wants to be left alone; null where it does not say.</param>
    public sealed record NotNow(string Why, TimeSpan? After) : SendResult;

    /// <summary>The request was written and no answer came: it may have arrived.</summary>
    public sealed record Doubtful(string Why) : SendResult;

    /// <summary>It will not arrive, however often it is tried.</summary>
    /// <param name="IsClosed">Nothing else will arrive in this conversation either: blocked, removed, gone.</param>
    public sealed record Refused(string Why, bool IsClosed) : SendResult
    {
        /// <summary>The conversation it went into, where that is another than the one it was addressed to: somebody who blocks the bot in private closes no group.</summary>
        public Address? Place { get; init; }
    }
}
