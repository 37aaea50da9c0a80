namespace MeetingBot.Archive.Sqlite;

/// <summary>Finds the passages that hold the weightiest terms of a question.</summary>
internal sealed class PassageSearch(Session session, VisibleMeetings visible)
{
    private readonly Dictionary<long, IReadOnlySet<string>> headings = [];
    private readonly Dictionary<string, int> frequencies = new(StringComparer.Ordinal);
    private int? count;

    public int PassageCount() => count ??= (int)session.Number("SELECT value FROM state WHERE key = 'passages'");

    public IReadOnlyDictionary<string, int> Frequencies(IReadOnlyCollection<string> terms) => terms.Distinct().ToDictionary(term => term, Frequency);

    public IReadOnlyList<Hit> Find(PassageQuery query, SearchCosts costs, CancellationToken cancel)
    {
        using var scores = new Scores(visible.Places, visible.Runs(query.Meetings));
        return new PrunedSearch(this, query.Limit, Wanted(query), scores, costs).Run(cancel);
    }

    public IReadOnlyList<Hit> FindFully(PassageQuery query)
    {
        using var scores = new Scores(visible.Places, visible.Runs(query.Meetings));
        foreach (var term in Wanted(query))
        {
            scores.Add(Read(term), term.Worth);
        }

        return scores.Best(query.Limit);
    }

    public int Unread(WantedTerm term) => visible.Places.Lists.Unread(term);

    public PostingList Read(WantedTerm term) => visible.Places.Lists.Get(term.Term, visible.Places, session.TermRows);

    /// <summary>What the passage in this place is found by, from its own text.</summary>
    public IReadOnlySet<string> TermsAt(int place)
    {
        var passage = visible.Places.PassageAt(place);
        var row = session.Many(
            "SELECT text, unit, parents FROM passage WHERE id = ?1", row => (Text: row.String(0), Unit: row.Text(1), Parents: row.Numbers(2)), passage)[0];
        return PassageTerms.Of(row.Text, row.Unit, row.Parents.Select(ordinal => Heading(RowId.Of(RowId.MeetingOf(passage), ordinal))));
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

    // A question asks for its words when it is understood, when they are weighed and when they are looked for.
    private int Frequency(string term)
    {
        if (!frequencies.TryGetValue(term, out var known))
        {
            frequencies[term] = known = (int)session.Number("SELECT df FROM term WHERE term = ?1", term);
        }

        return known;
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
