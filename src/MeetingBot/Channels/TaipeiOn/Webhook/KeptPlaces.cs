using System.Collections.Concurrent;
using MeetingBot.Archive.Post;

namespace MeetingBot.Channels.TaipeiOn.Webhook;

/// <summary>Keeps who has written to the bot, without writing it down with every message.</summary>
internal sealed class KeptPlaces(IPlaces places, TimeProvider clock)
{
    private const int Most = 100_000; // more than the city has staff
    private static readonly TimeSpan Again = TimeSpan.FromHours(1); // one that was closed meanwhile opens by then

    private readonly ConcurrentDictionary<string, DateTimeOffset> kept = new(StringComparer.Ordinal);

    public async Task KeepAsync(Incoming incoming, CancellationToken cancel)
    {
        var (account, now) = (incoming.Account, clock.GetUtcNow());
        if (kept.TryGetValue(account, out var before) && now - before < Again)
        {
            return;
        }

        await places.KeepAsync(
            new(incoming.Place, incoming.IsGroup, account, incoming.Name, incoming.Abilities, Reference: "", ClosedWhy: null), cancel).ConfigureAwait(false);
        if (kept.Count >= Most)
        {
            kept.Clear();
        }

        kept[account] = now;
    }
}
