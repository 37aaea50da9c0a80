using MeetingBot.Archive.Words;

namespace MeetingBot.Archive.Sqlite;

/// <summary>
/// What a passage is found by: its words, its unit, and its heading, each on its own. The index holds no text, so what was put in must be
/// made again from the stored rows, exactly, to take it out.
/// </summary>
internal static class PassageTerms
{
    public static IReadOnlySet<string> OfHeading(string text) => Terms.Of(Outline.FirstLine(text));

    public static IReadOnlySet<string> Of(string text, string? unit, IEnumerable<IReadOnlySet<string>> heading)
    {
        var all = new HashSet<string>(Terms.Of(text));
        all.UnionWith(Terms.Of(unit));
        foreach (var terms in heading)
        {
            all.UnionWith(terms);
        }

        return all;
    }

    /// <summary>Of every passage of a stored meeting.</summary>
    public static IReadOnlyList<(long Id, IReadOnlySet<string> Terms)> OfMeeting(Session session, long meeting)
    {
        var rows = session.Many(
            "SELECT id, text, unit, parents FROM passage WHERE id BETWEEN ?1 AND ?2",
            row => (Id: row.Number(0), Text: row.String(1), Unit: row.Text(2), Parents: row.Numbers(3)),
            RowId.First(meeting), RowId.Last(meeting));
        var texts = rows.ToDictionary(row => RowId.OrdinalOf(row.Id), row => row.Text);
        var headings = new Dictionary<int, IReadOnlySet<string>>();
        return [.. rows.Select(row => (row.Id, Of(row.Text, row.Unit, row.Parents.Select(Heading))))];

        IReadOnlySet<string> Heading(int ordinal) =>
            headings.TryGetValue(ordinal, out var terms) ? terms : headings[ordinal] = OfHeading(texts[ordinal]);
    }
}
