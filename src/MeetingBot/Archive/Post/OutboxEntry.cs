namespace MeetingBot.Archive.Post;

/// <param name="Attempts">How often it was handed to the channel, this time included, not counting refusals that are certain (it did not arrive).</param>
/// <param name="IsAgain">An attempt before this one may have arrived: where the channel cannot tell a repeat, it is marked 「重送」.</param>
/// <param name="DueAt">From then on it may be taken; in hand, when the lease runs out.</param>
/// <param name="SentId">The channel's id of the message, once it is sent.</param>
/// <param name="Why">What went wrong last.</param>
internal sealed record OutboxEntry(
    long Id, Outgoing Message, OutboxState State, int Attempts, bool IsAgain, DateTimeOffset PutAt, DateTimeOffset DueAt, string? SentId, string? Why);
