namespace MeetingBot.Archive.Post;

/// <summary>The channels that are switched on, and what each can do: written by them when they start, read by whoever chooses one.</summary>
internal interface IWays
{
    /// <summary>By channel, as in an address. Empty before any channel has started.</summary>
    Task<IReadOnlyDictionary<string, Abilities>> OpenAsync(CancellationToken cancel);

    /// <summary>All that are open now; those kept before and not named are closed.</summary>
    Task KeepAsync(IReadOnlyDictionary<string, Abilities> ways, CancellationToken cancel);
}
