using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Archive.Sqlite;

/// <summary>Look-ups of passages, each with the heading it stands under.</summary>
internal sealed class PassageQueries(Session session, VisibleMeetings visible)
{
    private const string Columns = "id, line, path, kind, unit, speaker, text, source, span_start, span_end, pieces, parents";

    public IReadOnlyList<Passage> OfMeeting(long meeting) => !visible.Contains(meeting) ? [] : visible.Known.PassagesOfMeeting.Get(
        meeting, () => Passages(session.Many($"SELECT {Columns} FROM passage WHERE id BETWEEN ?1 AND ?2 ORDER BY id", Row, RowId.First(meeting), RowId.Last(meeting))));

    /// <summary>In the order of the ids asked for.</summary>
    public IReadOnlyList<Passage> WithIds(IReadOnlyCollection<long> ids) =>
        [.. ids.Where(id => visible.Contains(RowId.MeetingOf(id))).Select(WithId).OfType<Passage>()];

    public string TextOf(long meeting) =>
        visible.Contains(meeting) ? (string?)session.Value("SELECT text FROM source WHERE meeting = ?1", meeting) ?? "" : "";

    private Passage? WithId(long id) => visible.Known.Passages.Find(
        id, () => Passages(session.Many($"SELECT {Columns} FROM passage WHERE id = ?1", Row, id)).FirstOrDefault());

    private List<Passage> Passages(List<(Passage Passage, IReadOnlyList<int> Parents)> rows)
    {
        var texts = new Dictionary<long, string>(rows.Count);
        foreach (var (passage, _) in rows)
        {
            texts[passage.Id] = passage.Item.Text;
        }

        return [.. rows.Select(row => row.Parents.Count == 0 ? row.Passage : row.Passage with { Heading = [.. row.Parents.Select(ordinal => Heading(RowId.Of(row.Passage.Meeting, ordinal), texts))] })];
    }

    private string Heading(long id, Dictionary<long, string> texts)
    {
        if (!texts.TryGetValue(id, out var text))
        {
            texts[id] = text = session.Many("SELECT text FROM passage WHERE id = ?1", row => row.String(0), id).FirstOrDefault("");
        }

        return Outline.FirstLine(text);
    }

    private static (Passage, IReadOnlyList<int>) Row(RawRow row)
    {
        var id = row.Number(0);
        var span = new TextSpan(row.Small(8), row.Small(9));
        var ends = row.Numbers(10);
        IReadOnlyList<TextSpan> pieces = ends.Count == 0 ? [span] : [.. ends.Chunk(2).Select(piece => new TextSpan(piece[0], piece[1]))];
        var item = new AgendaItem(row.String(2), Enum.Parse<ItemKind>(row.String(3)), row.Text(4), row.Text(5), row.String(6), span, pieces);
        return (new(id, RowId.MeetingOf(id), RowId.OrdinalOf(id), row.Small(1), item, row.Text(7) ?? item.Text, []), row.Numbers(11));
    }
}
