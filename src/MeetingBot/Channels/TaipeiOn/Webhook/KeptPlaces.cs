using MeetingBot.Archive.Post;

namespace MeetingBot.Channels.TaipeiOn.Webhook;

/// <summary>Keeps who has written to the bot, without writing it down with every message.</summary>
internal sealed class KeptPlaces(IPlaces places, TimeProvider clock)
{
    // More accounts than the city has staff; within the hour a place that was closed meanwhile opens again.
    private readonly BoundedCache<string, bool> kept = new(100_000, TimeSpan.FromHours(1), clock);

    public async Task KeepAsync(Incoming incoming, CancellationToken cancel)
    {
        if (kept.TryGet(incoming.Account, out _))
        {
            return;
        }

        await places.KeepAsync(
            new(incoming.Place, incoming.IsGroup, incoming.Account, incoming.Name, incoming.Abilities, Reference: "", ClosedWhy: null), cancel).ConfigureAwait(false);
        kept.Keep(incoming.Account, true);
    }
}
