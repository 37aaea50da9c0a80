using System.Collections.Concurrent;

namespace MeetingBot.Channels;

/// <summary>Remembers for a while, and never more than so many: what is forgotten is only asked for once more.</summary>
internal sealed class BoundedCache<TKey, TValue>(int most, TimeSpan life, TimeProvider clock)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, (TValue Value, DateTimeOffset Until)> kept = new();

    public bool TryGet(TKey key, out TValue? value)
    {
        var found = kept.TryGetValue(key, out var one) && clock.GetUtcNow() < one.Until;
        value = found ? one.Value : default;
        return found;
    }

    public void Keep(TKey key, TValue value)
    {
        if (kept.Count >= most)
        {
            MakeRoom();
        }

        kept[key] = (value, clock.GetUtcNow() + life);
    }

    public void Forget(TKey key) => kept.TryRemove(key, out _);

    /// <summary>What has run out; if that is not enough, all: rare, and simpler than an order nobody needs.</summary>
    private void MakeRoom()
    {
        var now = clock.GetUtcNow();
        foreach (var (key, _) in kept.Where(one => one.Value.Until <= now))
        {
            kept.TryRemove(key, out _);
        }

        if (kept.Count >= most)
        {
            kept.Clear();
        }
    }
}
