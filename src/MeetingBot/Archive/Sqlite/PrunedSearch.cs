namespace MeetingBot.Archive.Sqlite;

/// <summary>
/// MaxScore: the lists of rare terms are read first. Before a costly list it is asked whether what is left to gain could still lift an
/// unseen passage among the best; if not, passages still in the running are asked for the rest in their own text, where that is cheaper.
/// Where even the rare terms are common and none of their lists is in memory, reading ends at a bound, and the last places may then
/// differ from the full ranking's.
/// </summary>
internal sealed class PrunedSearch(PassageSearch source, int limit, IReadOnlyList<WantedTerm> terms, Scores scores, SearchCosts costs)
{
    public IReadOnlyList<Hit> Run(CancellationToken cancel)
    {
        var next = 0;
        var spent = 0L;
        var (gained, left) = (0, terms.Sum(term => term.Worth));
        for (; next < terms.Count; next++)
        {
            cancel.ThrowIfCancellationRequested();
            var term = terms[next];
            var cost = ((long)source.Unread(term) * costs.FromIndex) + ((long)term.Frequency * costs.FromMemory);
            if (cost > costs.Cheap && spent > 0 && (spent + cost > costs.MostReading || (gained > left && CostsMoreThanTexts(cost, left))))
            {
                break;
            }

            scores.Add(source.Read(term), term.Worth);
            spent += cost;
            gained += term.Worth;
            left -= term.Worth;
        }

        Ask([.. terms.Skip(next)], left);
        return scores.Best(limit);
    }

    private bool CostsMoreThanTexts(long cost, int left)
    {
        var least = scores.WorthAt(limit);
        return least > left && cost > (long)scores.Top(costs.MostTexts, least - left).Count * costs.Text;
    }

    // Best first, so that the bar rises soon and the rest need not be looked at.
    private void Ask(IReadOnlyList<WantedTerm> unread, int left)
    {
        var sure = new PriorityQueue<int, int>();
        foreach (var (place, worth) in unread.Count == 0 ? [] : scores.Top(costs.MostTexts, scores.WorthAt(limit) - left))
        {
            if (sure.Count >= limit && worth + left < sure.Peek())
            {
                return;
            }

            var held = source.TermsAt(place);
            var gain = unread.Where(term => held.Contains(term.Term)).Sum(term => term.Worth);
            scores.Add(place, gain);
            sure.Enqueue(worth + gain, worth + gain);
            if (sure.Count > limit)
            {
                sure.Dequeue();
            }
        }
    }
}
