using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MeetingBot.Archive.Sqlite;

/// <summary>What each passage found so far is worth.</summary>
internal sealed class Scores(VisibleMeetings visible, IReadOnlySet<long>? meetings)
{
    private readonly Dictionary<long, long> worth = [];
    private long lastMeeting = -1;
    private bool lastIsWanted;

    /// <summary>What a passage that holds every term read so far is worth.</summary>
    public long Most { get; set; }

    public void Add(long passage, long gain, bool mayBeNew)
    {
        if (!mayBeNew)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrNullRef(worth, passage);
            if (!Unsafe.IsNullRef(ref known))
            {
                known += gain;
            }
        }
        else if (IsWanted(RowId.MeetingOf(passage)))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(worth, passage, out _) += gain;
        }
    }

    /// <summary>The worth of the passage in this place, counted from 1; 0 while there are fewer.</summary>
    public long WorthAt(int place)
    {
        if (worth.Count < place)
        {
            return 0;
        }

        var best = new PriorityQueue<long, long>(place + 1);
        foreach (var one in worth.Values)
        {
            if (best.Count < place)
            {
                best.Enqueue(one, one);
            }
            else if (one > best.Peek())
            {
                best.EnqueueDequeue(one, one);
            }
        }

        return best.Peek();
    }

    public int CountFrom(long least) => worth.Values.Count(one => one >= least);

    /// <summary>Those worth at least this, best first.</summary>
    public List<KeyValuePair<long, long>> From(long least)
    {
        var some = worth.Where(one => one.Value >= least).ToList();
        some.Sort(Compare);
        return some;
    }

    public IReadOnlyList<Hit> Best(int limit)
    {
        var some = From(WorthAt(limit));
        return [.. some.Take(limit).Select(one => new Hit(one.Key, one.Value / WantedTerm.Unit))];
    }

    // Of passages worth the same the newer meeting's is first, and within a meeting the earlier one.
    private int Compare(KeyValuePair<long, long> one, KeyValuePair<long, long> other)
    {
        var (meeting, another) = (RowId.MeetingOf(one.Key), RowId.MeetingOf(other.Key));
        return one.Value != other.Value ? other.Value.CompareTo(one.Value)
            : meeting == another ? one.Key.CompareTo(other.Key)
            : visible.HeldOn(meeting) != visible.HeldOn(another) ? visible.HeldOn(another).CompareTo(visible.HeldOn(meeting))
            : another.CompareTo(meeting);
    }

    // Passages come in the order of their ids, a meeting's together.
    private bool IsWanted(long meeting)
    {
        if (meeting != lastMeeting)
        {
            (lastMeeting, lastIsWanted) = (meeting, visible.Contains(meeting) && meetings?.Contains(meeting) != false);
        }

        return lastIsWanted;
    }
}
