namespace MeetingBot.Archive.Sqlite;

/// <summary>Finds the passages that hold the weightiest terms of a question.</summary>
internal sealed class PassageSearch(Session session, VisibleMeetings visible)
{
    public int PassageCount() => (int)session.Number("SELECT value FROM state WHERE key = 'passages'");

    public IReadOnlyDictionary<string, int> Frequencies(IReadOnlyCollection<string> terms) => terms.Distinct().ToDictionary(term => term, Frequency);

    public IReadOnlyList<Hit> Find(PassageQuery query, CancellationToken cancel) => new PrunedSearch(session, visible, query, Wanted(query)).Run(cancel);

    public IReadOnlyList<Hit> FindFully(PassageQuery query, CancellationToken cancel)
    {
        var scores = new Scores(visible, query.Meetings);
        using var postings = new Postings(session);
        foreach (var term in Wanted(query))
        {
            cancel.ThrowIfCancellationRequested();
            postings.Start(term.Term);
            while (postings.Next(out var passage))
            {
                scores.Add(passage, term.Worth, mayBeNew: true);
            }
        }

        return scores.Best(query.Limit);
    }

    private List<WantedTerm> Wanted(PassageQuery query)
    {
        var passages = PassageCount();
        return
        [
            .. query.Terms
                .Select(term => WantedTerm.Of(term.Key, term.Value, Frequency(term.Key), passages))
                .Where(term => term is { Frequency: > 0, Worth: > 0 })
                .OrderByDescending(term => term.Worth).ThenBy(term => term.Frequency).ThenBy(term => term.Term, StringComparer.Ordinal),
        ];
    }

    private int Frequency(string term) => (int)session.Number("SELECT df FROM term WHERE term = ?1", term);
}
