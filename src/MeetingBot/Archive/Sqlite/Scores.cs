using System.Buffers;

namespace MeetingBot.Archive.Sqlite;

/// <summary>What each passage found so far is worth, by place.</summary>
internal sealed class Scores : IDisposable
{
    private readonly Places places;
    private readonly IReadOnlyList<Range> runs;
    private readonly int[] worth;

    /// <param name="runs">The places that are wanted.</param>
    public Scores(Places places, IReadOnlyList<Range> runs)
    {
        (this.places, this.runs) = (places, runs);
        worth = ArrayPool<int>.Shared.Rent(Math.Max(1, places.Count));
        Array.Clear(worth);
    }

    public void Add(PostingList list, int gain) => list.AddTo(worth, gain);

    public void Add(int place, int gain) => worth[place] += gain;

    /// <summary>The worth of the passage in this rank, counted from 1; 0 while there are fewer.</summary>
    public int WorthAt(int rank) => Top(rank, 1) is { } top && top.Count == rank && rank > 0 ? top[^1].Worth : 0;

    /// <summary>
    /// Those worth at least this, best first, and no more than so many. Of passages worth the same the one put last is first: as a rule
    /// the newer meeting's.
    /// </summary>
    public List<(int Place, int Worth)> Top(int most, int least)
    {
        var best = new PriorityQueue<long, long>();
        var bar = Math.Max(1, least);
        for (var i = runs.Count - 1; i >= 0 && most > 0; i--)
        {
            // From the end, so that of many worth the same only the first ones met are ever looked at.
            var part = worth.AsSpan(runs[i]);
            for (int next; (next = part.LastIndexOfAnyInRange(bar, int.MaxValue)) >= 0; part = part[..next])
            {
                var key = ((long)part[next] << 32) | (uint)(runs[i].Start.Value + next);
                if (best.Count < most)
                {
                    best.Enqueue(key, key);
                }
                else
                {
                    best.EnqueueDequeue(key, key);
                }

                bar = best.Count < most ? bar : (int)(best.Peek() >> 32) + 1;
            }
        }

        var list = new List<(int Place, int Worth)>(best.Count);
        while (best.TryDequeue(out var key, out _))
        {
            list.Add(((int)(key & uint.MaxValue), (int)(key >> 32)));
        }

        list.Reverse();
        return list;
    }

    public IReadOnlyList<Hit> Best(int limit) => [.. Top(limit, 1).Select(one => new Hit(places.PassageAt(one.Place), one.Worth / WantedTerm.Unit))];

    public void Dispose() => ArrayPool<int>.Shared.Return(worth);
}
