using MeetingBot.Archive.Post;

namespace MeetingBot.Tests.Archive.Post;

/// <summary>Three processes that take, send, answer late, die and are born again, as the dice say; and what must hold whatever they do.</summary>
internal sealed class OutboxTown(string name, Func<string, Store> open, ManualClock clock, TimeSpan lease)
{
    private const int Lines = 2;
    private const int Processes = 3;

    private readonly List<string> put = [];
    private readonly Dictionary<string, int> mayHaveArrived = [];
    private readonly List<(int Process, OutboxEntry Entry, bool HasDeparted)> inHand = [];
    private readonly Store[] stores = [.. Enumerable.Range(0, Processes).Select(i => open($"{name}/{i}"))];

    public Task StepAsync(int die) => (die % 10) switch
    {
        0 or 1 => PutAsync(),
        2 or 3 or 4 => TakeAsync(die / 10 % Processes),
        5 or 6 or 7 => TellAsync(die),
        8 => PassAsync(die),
        _ => DieAsync(die / 10 % Processes),
    };

    /// <summary>From here on everything goes well: all that was put is settled.</summary>
    public async Task<bool> EndsWellAsync()
    {
        while (await Owed.AnyAsync(stores[0].Outbox))
        {
            clock.Advance(lease);
            await TakeAsync(0);
            foreach (var (_, entry, _) in inHand)
            {
                await stores[0].Outbox.SentAsync(entry.Id, null, default);
            }

            inHand.Clear();
        }

        foreach (var key in put)
        {
            var entry = await stores[0].Outbox.FindAsync(key, default);
            Assert.True(entry?.State is OutboxState.Sent or OutboxState.Unknown or OutboxState.Failed, $"{key} is {entry?.State}");
        }

        return true;
    }

    private async Task PutAsync()
    {
        var key = $"{name}/{put.Count:D3}";
        put.Add(key);
        Assert.Equal(1, await stores[0].Outbox.PutAsync([Letters.Out(key, LineOf(key))], default));
    }

    private async Task TakeAsync(int process)
    {
        foreach (var entry in await stores[process].Outbox.TakeAsync(10, lease, default))
        {
            var key = entry.Message.Key;
            foreach (var earlier in put.TakeWhile(one => one != key).Where(one => LineOf(one) == LineOf(key)))
            {
                Assert.True((await stores[process].Outbox.FindAsync(earlier, default))!.State >= OutboxState.Sent, $"{key} overtook {earlier}");
            }

            var before = mayHaveArrived.GetValueOrDefault(key);
            Assert.True(before == 0 || entry.IsAgain, $"{key} comes again and does not say so");
            Assert.True(before < 2, $"{key} comes a third time");
            await DepartAsync(process, entry, before);
        }
    }

    // One in three has not departed when whatever happens next happens.
    private async Task DepartAsync(int process, OutboxEntry entry, int before)
    {
        var departs = (entry.Id + entry.Attempts + before) % 3 != 0;
        if (departs)
        {
            Assert.True(await stores[process].Outbox.DepartAsync(entry.Id, default));
            mayHaveArrived[entry.Message.Key] = before + 1;
        }

        inHand.Add((process, entry, departs));
    }

    // Perhaps long after the lease ran out, and somebody else has it in hand.
    private async Task TellAsync(int die)
    {
        if (inHand.Count == 0)
        {
            return;
        }

        var (process, entry, hasDeparted) = inHand[die / 10 % inHand.Count];
        inHand.RemoveAll(one => one.Process == process && one.Entry == entry);
        var outbox = stores[process].Outbox;
        switch (die / 100 % 4)
        {
            case 0:
                await outbox.SentAsync(entry.Id, null, default);
                break;
            case 1 when hasDeparted:
                await outbox.DoubtAsync(entry.Id, "逾時", default);
                break;
            case 1 or 2:
                mayHaveArrived[entry.Message.Key] = mayHaveArrived.GetValueOrDefault(entry.Message.Key) - (hasDeparted ? 1 : 0);
                await outbox.PutOffAsync(entry.Id, clock.GetUtcNow() + TimeSpan.FromSeconds(1), "忙", default);
                break;
            default:
                mayHaveArrived[entry.Message.Key] = mayHaveArrived.GetValueOrDefault(entry.Message.Key) - (hasDeparted ? 1 : 0);
                await outbox.FailAsync(entry.Id, "拒絕", default);
                break;
        }
    }

    private Task PassAsync(int die)
    {
        clock.Advance(die % 20 == 8 ? lease : TimeSpan.FromSeconds(1));
        return Task.CompletedTask;
    }

    private async Task DieAsync(int process)
    {
        stores[process].Kill();
        inHand.RemoveAll(one => one.Process == process);
        stores[process] = open($"{name}/{process}");
        await stores[process].Outbox.RecoverAsync(default);
    }

    private static string LineOf(string key) => $"{key[..^3]}{(key[^1] - '0') % Lines}";
}
