namespace MeetingBot.Archive;

/// <summary>Keeps the minutes, one generation at a time. Several processes may use one store; nothing of it is true in memory only.</summary>
internal interface IMinutesArchive
{
    /// <summary>The current generation as this reader may see it. It stays the same while it is open, whatever is reloaded meanwhile.</summary>
    Task<IReading> OpenAsync(Sight sight, CancellationToken cancel);

    /// <summary>Starts a new generation on top of the current one; null while somebody else's reload holds the lease.</summary>
    Task<IReload?> BeginReloadAsync(CancellationToken cancel);

    /// <summary>The generations that can be read: the current one first, then those that can be rolled back to, newest first.</summary>
    Task<IReadOnlyList<Generation>> GenerationsAsync(CancellationToken cancel);

    /// <summary>Makes a new generation with what this one held; false when it is no longer kept.</summary>
    Task<bool> RollBackAsync(long generation, CancellationToken cancel);
}
