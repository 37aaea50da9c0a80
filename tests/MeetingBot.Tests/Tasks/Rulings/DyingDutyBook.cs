using MeetingBot.Archive.Duties;

namespace MeetingBot.Tests.Tasks.Rulings;

/// <summary>Keeps so many writes, and then nothing more: what a killed program leaves behind. Its lease is let go, which a dead one's is a minute later.</summary>
internal sealed class DyingDutyBook(IDutyBook book, int writes) : IDutyBook
{
    private int left = writes;

    /// <summary>Before that nobody hears how far duties are: what a busy machine does.</summary>
    public Task Answers { get; init; } = Task.CompletedTask;

    public Task<long> StampAsync(CancellationToken cancel) => book.StampAsync(cancel);

    public Task<IReadOnlyList<HeldDuty>> ListAsync(DutyFilter filter, CancellationToken cancel) => book.ListAsync(filter, cancel);

    public Task<HeldDuty?> FindAsync(long number, CancellationToken cancel) => book.FindAsync(number, cancel);

    public Task<IReadOnlyList<Duty>> AddAsync(IReadOnlyList<(Duty Duty, DutyEvent Event)> duties, CancellationToken cancel) => Alive().AddAsync(duties, cancel);

    public Task<T?> ChangeAsync<T>(long number, Func<HeldDuty, (T Result, DutyChange? Change)> decide, CancellationToken cancel) => Alive().ChangeAsync(number, decide, cancel);

    public Task<T?> ChangeOnceAsync<T>(string cause, long number, Func<HeldDuty, (T Result, DutyChange? Change)> decide, CancellationToken cancel) =>
        Alive().ChangeOnceAsync(cause, number, decide, cancel);

    public Task<IReadOnlyDictionary<(DutyState State, bool IsDoubtful), int>> CountAsync(CancellationToken cancel) => book.CountAsync(cancel);

    public Task<IReadOnlyList<DutyEvent>> HistoryAsync(long number, CancellationToken cancel) => book.HistoryAsync(number, cancel);

    public Task<int> ChangeAllAsync(IReadOnlyList<long> numbers, Func<HeldDuty, DutyChange?> decide, CancellationToken cancel) => Alive().ChangeAllAsync(numbers, decide, cancel);

    public Task<IAsyncDisposable?> HoldAsync(CancellationToken cancel) => book.HoldAsync(cancel);

    public async Task<InStep> InStepWithAsync(CancellationToken cancel)
    {
        await Answers;
        return await book.InStepWithAsync(cancel);
    }

    public Task KeepInStepAsync(InStep step, CancellationToken cancel) => Alive().KeepInStepAsync(step, cancel);

    public Task<IReadOnlyList<string>> SittingsAsync(CancellationToken cancel) => book.SittingsAsync(cancel);

    public Task<DutyTally> TallyAsync(long after, CancellationToken cancel) => book.TallyAsync(after, cancel);

    public Task<long> TalliedAsync(CancellationToken cancel) => book.TalliedAsync(cancel);

    public Task KeepTalliedAsync(long last, CancellationToken cancel) => Alive().KeepTalliedAsync(last, cancel);

    private IDutyBook Alive() => left-- > 0 ? book : throw new IOException("killed");
}
