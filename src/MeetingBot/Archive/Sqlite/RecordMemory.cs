using System.Collections.Concurrent;

namespace MeetingBot.Archive.Sqlite;

/// <summary>
/// Records that were read, by the ids of their rows. A row of the minutes never changes, its id never comes again, and whether it is
/// seen is asked at every use; so what was read stays right for as long as it is kept.
/// </summary>
/// <param name="most">When it is full it begins anew.</param>
/// <param name="size">How much of it one takes.</param>
internal sealed class RecordMemory<T>(int most, Func<T, int> size)
    where T : class
{
    private readonly ConcurrentDictionary<long, T> known = [];
    private int taken;

    public RecordMemory(int most)
        : this(most, one => 1)
    {
    }

    public T Get(long id, Func<T> read) => known.TryGetValue(id, out var one) ? one : Keep(id, read());

    /// <summary>None where there is no such row.</summary>
    public T? Find(long id, Func<T?> read) => known.TryGetValue(id, out var one) ? one : read() is { } found ? Keep(id, found) : null;

    private T Keep(long id, T one)
    {
        if (Interlocked.Add(ref taken, size(one)) > most)
        {
            known.Clear();
            Interlocked.Exchange(ref taken, size(one));
        }

        return known[id] = one;
    }
}
