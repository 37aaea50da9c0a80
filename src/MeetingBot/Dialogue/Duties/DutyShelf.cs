using MeetingBot.Archive.Duties;
using MeetingBot.People;

namespace MeetingBot.Dialogue.Duties;

/// <summary>
/// The open duties by owner, kept in memory: whoever asks for their list must not wait until thousands are read. Only what changed is read
/// again.
/// </summary>
internal sealed class DutyShelf(IDutyBook book, TimeProvider clock) : IDisposable
{
    // A change is dated by the process that made it, whose clock may differ.
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim gate = new(1, 1);
    private OpenDuties? known;

    /// <summary>Open ones, also the doubtful, by number: those that units of these names owe, and those of all staff of these bodies.</summary>
    public Task<IReadOnlyList<HeldDuty>> OfAsync(Roll roll, IEnumerable<string> units, IEnumerable<string> bodies, CancellationToken cancel) =>
        LookAsync(roll, open => open.Of(units, bodies), cancel);

    /// <summary>Open ones about which somebody waits for consent.</summary>
    public Task<IReadOnlyList<HeldDuty>> AskedAsync(Roll roll, CancellationToken cancel) => LookAsync(roll, open => open.Asked(), cancel);

    public void Dispose() => gate.Dispose();

    private async Task<IReadOnlyList<HeldDuty>> LookAsync(Roll roll, Func<OpenDuties, IReadOnlyList<HeldDuty>> look, CancellationToken cancel)
    {
        await gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            known = await ReadAsync(roll, cancel).ConfigureAwait(false);
            return look(known);
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<OpenDuties> ReadAsync(Roll roll, CancellationToken cancel)
    {
        var stamp = await book.StampAsync(cancel).ConfigureAwait(false); // first: what changes in between is read at the next look
        var now = clock.GetUtcNow();
        if (known is { } before && before.Roll == roll && now >= before.At)
        {
            if (before.Stamp != stamp)
            {
                before.Take(await book.ListAsync(new(ChangedFrom: before.At - Overlap), cancel).ConfigureAwait(false), stamp, now);
            }

            return before;
        }

        var fresh = new OpenDuties(roll);
        fresh.Take(await book.ListAsync(new([DutyState.Open]), cancel).ConfigureAwait(false), stamp, now);
        return fresh;
    }
}
