using MeetingBot.Minutes.Meetings;
using Microsoft.Data.Sqlite;

namespace MeetingBot.Archive.Sqlite;

/// <summary>Look-ups of passages, each with the heading it stands under.</summary>
internal sealed class PassageQueries(Session session, VisibleMeetings visible)
{
    private const string Columns = "id, line, path, kind, unit, speaker, text, source, span_start, span_end, pieces, parents";

    public IReadOnlyList<Passage> OfMeeting(long meeting) => !visible.Contains(meeting) ? [] : Passages(
        session.All($"SELECT {Columns} FROM passage WHERE id BETWEEN ?1 AND ?2 ORDER BY id", Row, RowId.First(meeting), RowId.Last(meeting)));

    /// <summary>In the order of the ids asked for.</summary>
    public IReadOnlyList<Passage> WithIds(IReadOnlyCollection<long> ids) => Passages(
    [
        .. ids.Where(id => visible.Contains(RowId.MeetingOf(id))).SelectMany(id => session.All($"SELECT {Columns} FROM passage WHERE id = ?1", Row, id)),
    ]);

    public string TextOf(long meeting) =>
        visible.Contains(meeting) ? (string?)session.Value("SELECT text FROM source WHERE meeting = ?1", meeting) ?? "" : "";

    private List<Passage> Passages(IReadOnlyList<(Passage Passage, IReadOnlyList<int> Parents)> rows)
    {
        var texts = rows.GroupBy(row => row.Passage.Id).ToDictionary(same => same.Key, same => same.First().Passage.Item.Text);
        return [.. rows.Select(row => row.Passage with { Heading = [.. row.Parents.Select(ordinal => Heading(RowId.Of(row.Passage.Meeting, ordinal), texts))] })];
    }

    private string Heading(long id, Dictionary<long, string> texts)
    {
        if (!texts.TryGetValue(id, out var text))
        {
            texts[id] = text = (string?)session.Value("SELECT text FROM passage WHERE id = ?1", id) ?? "";
        }

        return Outline.FirstLine(text);
    }

    private static (Passage, IReadOnlyList<int>) Row(SqliteDataReader row)
    {
        var id = row.GetInt64(0);
        var span = new TextSpan(row.GetInt32(8), row.GetInt32(9));
        var ends = row.Numbers(10);
        IReadOnlyList<TextSpan> pieces = ends.Count == 0 ? [span] : [.. ends.Chunk(2).Select(piece => new TextSpan(piece[0], piece[1]))];
        var item = new AgendaItem(row.GetString(2), Enum.Parse<ItemKind>(row.GetString(3)), row.Text(4), row.Text(5), row.GetString(6), span, pieces);
        return (new(id, RowId.MeetingOf(id), RowId.OrdinalOf(id), row.GetInt32(1), item, row.Text(7) ?? item.Text, []), row.Numbers(11));
    }
}
