namespace MeetingBot.Archive.Office;

/// <summary>Calendars that are subscribed to.</summary>
internal interface IFeeds
{
    Task KeepAsync(Feed feed, CancellationToken cancel);

    Task<Feed?> FindAsync(string digest, CancellationToken cancel);

    Task<IReadOnlyList<Feed>> OfAsync(string person, CancellationToken cancel);

    /// <summary>The links of that person no longer open anything; how many that was.</summary>
    /// <param name="unit">Only those of this unit; null for the person's own.</param>
    Task<int> RevokeAsync(string person, string? unit, CancellationToken cancel);
}
