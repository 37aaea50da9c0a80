namespace MeetingBot.Archive.Sqlite;

/// <summary>
/// MaxScore: the lists of rare terms are read whole, until what is left to gain cannot lift an unseen passage among the best; then only
/// passages that are still in the running are asked, in their own text, for the common terms. So 「會議」 in half of all passages costs next
/// to nothing. Where even the rare terms are common, reading ends at a bound, and the last places of the list may then differ.
/// </summary>
internal sealed class PrunedSearch(Session session, VisibleMeetings visible, PassageQuery query, IReadOnlyList<WantedTerm> terms)
{
    private const int MostPostings = 60_000;
    private const int MostTexts = 300;
    private const int PostingsPerText = 150; // reading a passage's text costs as much as so many entries of a list

    private readonly Scores scores = new(visible, query.Meetings);
    private readonly Dictionary<long, IReadOnlySet<string>> headings = [];

    public IReadOnlyList<Hit> Run(CancellationToken cancel)
    {
        var next = 0;
        var read = 0;
        var left = terms.Sum(term => term.Worth);
        var isClosed = false;
        using var postings = new Postings(session);
        for (; next < terms.Count; next++)
        {
            cancel.ThrowIfCancellationRequested();
            var least = left < scores.Most ? scores.WorthAt(query.Limit) : 0;
            isClosed |= least >= left && least > 0;
            var term = terms[next];
            if (read > 0 && (isClosed ? term.Frequency > scores.CountFrom(least - left) * PostingsPerText : read + term.Frequency > MostPostings))
            {
                break;
            }

            Read(postings, term, isClosed);
            read += term.Frequency;
            left -= term.Worth;
            scores.Most += term.Worth;
        }

        return Rank([.. terms.Skip(next)], left);
    }

    private void Read(Postings postings, WantedTerm term, bool isClosed)
    {
        var (first, last) = query.Meetings is { Count: > 0 } some ? (RowId.First(some.Min()), RowId.Last(some.Max())) : (0, long.MaxValue);
        postings.Start(term.Term, first, last);
        while (postings.Next(out var passage))
        {
            scores.Add(passage, term.Worth, mayBeNew: !isClosed);
        }
    }

    // Best first, so that the bar rises soon and the rest need not be looked at.
    private IReadOnlyList<Hit> Rank(IReadOnlyList<WantedTerm> unread, long left)
    {
        if (unread.Count > 0)
        {
            var bar = scores.WorthAt(query.Limit);
            var sure = new PriorityQueue<long, long>();
            foreach (var (passage, worth) in scores.From(bar - left).Take(MostTexts))
            {
                if (sure.Count >= query.Limit && worth + left < sure.Peek())
                {
                    break;
                }

                var held = TermsOf(passage);
                var gain = unread.Where(term => held.Contains(term.Term)).Sum(term => term.Worth);
                scores.Add(passage, gain, mayBeNew: false);
                sure.Enqueue(worth + gain, worth + gain);
                if (sure.Count > query.Limit)
                {
                    sure.Dequeue();
                }
            }
        }

        return scores.Best(query.Limit);
    }

    private IReadOnlySet<string> TermsOf(long passage)
    {
        var row = session.All(
            "SELECT text, unit, parents FROM passage WHERE id = ?1", row => (Text: row.GetString(0), Unit: row.Text(1), Parents: row.Numbers(2)), passage)[0];
        return PassageTerms.Of(row.Text, row.Unit, row.Parents.Select(ordinal => Heading(RowId.Of(RowId.MeetingOf(passage), ordinal))));
    }

    private IReadOnlySet<string> Heading(long id)
    {
        if (!headings.TryGetValue(id, out var held))
        {
            headings[id] = held = PassageTerms.OfHeading((string)session.Value("SELECT text FROM passage WHERE id = ?1", id)!);
        }

        return held;
    }
}
