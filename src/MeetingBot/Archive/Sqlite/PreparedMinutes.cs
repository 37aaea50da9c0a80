using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Archive.Sqlite;

/// <summary>A file as it goes into the tables. Made before the store is locked, and by several at once.</summary>
internal sealed record PreparedMinutes(MinutesFile File, string Text, IReadOnlyList<PreparedPassage> Passages)
{
    private IReadOnlyList<(int Start, int Ordinal)> Starts { get; } =
        [.. Passages.SelectMany(passage => passage.Item.Pieces.Select(piece => (piece.Start, passage.Ordinal))).Order()];

    public static PreparedMinutes Of(MinutesFile file, string text)
    {
        var items = file.Meeting.Items;
        if (Math.Max(items.Count, file.Meeting.Directives.Count) >= RowId.MostOfMeeting)
        {
            throw new InvalidDataException($"「{file.File}」有 {items.Count} 個段落，超過一份會議紀錄可以有的 {RowId.MostOfMeeting} 個。");
        }

        var parents = Outline.Parents(items);
        var terms = new IReadOnlySet<string>?[items.Count];
        var passages = new List<PreparedPassage>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Kind != ItemKind.Furniture)
            {
                var above = parents[i].Select(parent => terms[parent] ??= PassageTerms.OfHeading(items[parent].Text));
                var all = PassageTerms.Of(items[i].Text, items[i].Unit, above);
                passages.Add(new(i, file.LineOf(items[i].Span.Start), items[i], Source(items[i], text), parents[i], all));
            }
        }

        return new(file, text, passages);
    }

    // As the eye reads it: lines and pages joined, blanks of the typesetter at the joints left out. Of a row each blank may be a cell, and
    // each piece is one.
    private static string Source(AgendaItem item, string text)
    {
        var trim = item.Kind == ItemKind.Table ? StringSplitOptions.None : StringSplitOptions.TrimEntries;
        return string.Join(item.Kind == ItemKind.Table ? "\t" : "", item.Pieces.Select(piece =>
            string.Concat(text[piece.Start..piece.End].Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | trim))));
    }

    /// <summary>The ordinal of the node in which this stands; for what stands between nodes, of the one before.</summary>
    public int OrdinalAt(TextSpan span)
    {
        int low = 0, high = Starts.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Starts[middle].Start <= span.Start ? (middle, high) : (low, middle - 1);
        }

        return Starts.Count == 0 ? 0 : Starts[low].Ordinal;
    }
}
