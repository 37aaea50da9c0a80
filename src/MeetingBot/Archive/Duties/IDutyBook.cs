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

    /// <summary>Decides about several, in this order and in one breath; those of which nothing is decided stay as they are.</summary>
    /// <returns>How many were changed.</returns>
    Task<int> ChangeAllAsync(IReadOnlyList<long> numbers, Func<HeldDuty, DutyChange?> decide, CancellationToken cancel);

    /// <summary>How many there are of each state; of the open ones the doubtful by themselves.</summary>
    Task<IReadOnlyDictionary<(DutyState State, bool IsDoubtful), int>> CountAsync(CancellationToken cancel);

    /// <summary>Oldest first.</summary>
    Task<IReadOnlyList<DutyEvent>> HistoryAsync(long number, CancellationToken cancel);

    /// <summary>The right to bring duties into step with the minutes, over all processes; null while somebody else has it.</summary>
    Task<IAsyncDisposable?> HoldAsync(CancellationToken cancel);

    Task<InStep> InStepWithAsync(CancellationToken cancel);

    Task KeepInStepAsync(InStep step, CancellationToken cancel);

    /// <summary>Keys of the meetings that have duties.</summary>
    Task<IReadOnlyList<string>> SittingsAsync(CancellationToken cancel);

    /// <summary>What minutes brought with higher numbers than this one, as it stands now.</summary>
    Task<DutyTally> TallyAsync(long after, CancellationToken cancel);

    /// <summary>The last number that admins were told of in a tally; 0 at first.</summary>
    Task<long> TalliedAsync(CancellationToken cancel);

    Task KeepTalliedAsync(long last, CancellationToken cancel);
}
