using System.Security.Cryptography;
using System.Text;
using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.People;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Tasks.Rulings;

/// <summary>
/// Brings the duties into step with the minutes: after every reload and rollback, when the program starts, and when the calendar or the
/// people file has changed. It may be broken off anywhere and run again: what is done already is then as it should be.
/// </summary>
internal sealed partial class DutySync(
    IMinutesArchive archive, IDutyBook book, PeopleBook people, DayBook days, TimeProvider clock, ILogger<DutySync> log) : IDisposable
{
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim gate = new(1, 1); // within this process nobody waits for a lease

    /// <summary>How many duties are written in one breath, for which others who write must wait.</summary>
    public int AtOnce { get; init; } = 100;

    /// <summary>What the minutes brought that was not there before; nothing when all was in step.</summary>
    public async Task<DutyTally> RunAsync(CancellationToken cancel)
    {
        await gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var tally = DutyTally.None;
            while (await NextAsync(HoldAsync, cancel).ConfigureAwait(false) is { } more)
            {
                tally = tally.And(more);
            }

            return tally;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>The same where nobody is at it already: for those who must not wait for somebody who hangs.</summary>
    public async Task TryAsync(CancellationToken cancel)
    {
        if (!await gate.WaitAsync(TimeSpan.Zero, cancel).ConfigureAwait(false))
        {
            return;
        }

        try
        {
            await NextAsync(book.HoldAsync, cancel).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    // One generation; null when duties are in step with the current one, or somebody else brings them there.
    private async Task<DutyTally?> NextAsync(Func<CancellationToken, Task<IAsyncDisposable?>> hold, CancellationToken cancel)
    {
        var roll = people.Current;
        var office = await days.ReadAsync(cancel).ConfigureAwait(false);
        var basis = Basis(roll, office);
        if (await book.InStepWithAsync(cancel).ConfigureAwait(false) == await WantedAsync(basis, cancel).ConfigureAwait(false))
        {
            return null;
        }

        if (await hold(cancel).ConfigureAwait(false) is not { } held)
        {
            return null;
        }

        await using (held.ConfigureAwait(false))
        {
            var reading = await archive.OpenAsync(Sight.All, cancel).ConfigureAwait(false);
            await using (reading.ConfigureAwait(false))
            {
                var step = await book.InStepWithAsync(cancel).ConfigureAwait(false); // somebody else may have done it meanwhile
                var tally = step == new InStep(reading.Generation, basis) ? DutyTally.None : await UpdateAsync(reading, roll, office, step, basis, cancel).ConfigureAwait(false);
                await book.KeepInStepAsync(new(reading.Generation, basis), cancel).ConfigureAwait(false);
                LogDone(reading.Generation, tally.All, tally.Words);
                return tally;
            }
        }
    }

    // First what was done under earlier names: the minutes' owners are read by the new ones.
    private async Task<DutyTally> UpdateAsync(IReading reading, Roll roll, OfficeDays office, InStep step, long basis, CancellationToken cancel)
    {
        var (now, isOther) = (clock.GetUtcNow(), step.Basis != basis);
        if (isOther)
        {
            await ChangeAsync(held => RollFollowing.Rename(held, roll, now), cancel).ConfigureAwait(false);
        }

        var tally = await new DutyUpdate(reading, book, roll, office, now, AtOnce).RunAsync(isOther ? null : step.Generation, cancel).ConfigureAwait(false);
        if (isOther)
        {
            var owners = new Owners(roll);
            await ChangeAsync(held => RollFollowing.Settle(held, owners, now), cancel).ConfigureAwait(false);
        }

        return tally;
    }

    private async Task ChangeAsync(Func<HeldDuty, DutyChange?> decide, CancellationToken cancel)
    {
        var all = await book.ListAsync(new(), cancel).ConfigureAwait(false);
        foreach (var some in all.Where(held => decide(held) is not null).Select(held => held.Number).Chunk(AtOnce))
        {
            await book.ChangeAllAsync(some, decide, cancel).ConfigureAwait(false);
        }
    }

    private async Task<InStep> WantedAsync(long basis, CancellationToken cancel)
    {
        var reading = await archive.OpenAsync(Sight.All, cancel).ConfigureAwait(false);
        await using (reading.ConfigureAwait(false))
        {
            return new(reading.Generation, basis);
        }
    }

    // Somebody who died with it is out after a minute.
    private async Task<IAsyncDisposable?> HoldAsync(CancellationToken cancel)
    {
        while (true)
        {
            if (await book.HoldAsync(cancel).ConfigureAwait(false) is { } held)
            {
                return held;
            }

            await Task.Delay(Wait, clock, cancel).ConfigureAwait(false);
        }
    }

    // Owners follow from the people file, days from the calendar, and everything from the rules of this program.
    private static long Basis(Roll roll, OfficeDays office)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var unit in roll.Units)
        {
            Add(digest, string.Join('\n', unit.Names.Append(unit.Parent ?? "")));
        }

        foreach (var person in roll.People)
        {
            Add(digest, string.Join('\n', person.Places.Prepend(person.Id)));
        }

        Add(digest, string.Join('\n', office.Changes));
        Add(digest, typeof(DutySync).Assembly.ManifestModule.ModuleVersionId.ToString("N"));
        return BitConverter.ToInt64(digest.GetHashAndReset());
    }

    private static void Add(IncrementalHash digest, string words)
    {
        digest.AppendData(Encoding.UTF8.GetBytes(words));
        digest.AppendData([0]);
    }

    [LoggerMessage(LogLevel.Information, "待辦已與第 {Generation} 代的會議紀錄同步，新增 {New} 件：{Words}。")]
    private partial void LogDone(long generation, int @new, string words);
}
