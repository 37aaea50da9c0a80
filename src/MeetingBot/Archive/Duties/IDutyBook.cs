namespace MeetingBot.Archive.Duties;

/// <summary>Duties and everything that became of them, over all processes.</summary>
internal interface IDutyBook
{
    /// <summary>Counts up whenever any duty changes: whoever has seen this number has seen all.</summary>
    Task<long> StampAsync(CancellationToken cancel);

    /// <summary>By number.</summary>
    Task<IReadOnlyList<HeldDuty>> ListAsync(DutyFilter filter, CancellationToken cancel);

    Task<HeldDuty?> FindAsync(long number, CancellationToken cancel);

    /// <summary>Keeps new ones, all or none, and numbers them in this order.</summary>
    Task<IReadOnlyList<Duty>> AddAsync(IReadOnlyList<(Duty Duty, DutyEvent Event)> duties, CancellationToken cancel);

    /// <summary>
    /// Decides about one duty as it is at that moment, and keeps what was decided, in one breath. The decision may be asked for again, so it
    /// must leave no other trace; with a null change nothing is kept.
    /// </summary>
    /// <returns>What was decided; the default when there is no such duty.</returns>
    Task<T?> ChangeAsync<T>(long number, Func<HeldDuty, (T Result, DutyChange? Change)> decide, CancellationToken cancel);

    /// <summary>
    /// The same, once for each cause: when something was kept for it before, nothing is decided again, and what was decided then comes back.
    /// </summary>
    /// <param name="cause">Key of the message that brings it about, which the inbox brings again after a crash.</param>
    Task<T?> ChangeOnceAsync<T>(string cause, long number, Func<HeldDuty, (T Result, DutyChange? Change)> decide, CancellationToken cancel);

    /// <summary>Oldest first.</summary>
    Task<IReadOnlyList<DutyEvent>> HistoryAsync(long number, CancellationToken cancel);

    /// <summary>The generation of minutes up to which duties are in step; 0 at first.</summary>
    Task<long> InStepWithAsync(CancellationToken cancel);

    Task KeepInStepAsync(long generation, CancellationToken cancel);
}
