using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing;

/// <summary>Writes paragraphs and furniture down as nodes, in reading order: every line of the file is in exactly one.</summary>
internal static class ItemWriter
{
    public static IReadOnlyList<AgendaItem> Write(List<Block> blocks, List<Line> lines)
    {
        var items = new List<AgendaItem>(blocks.Count);
        var furniture = lines.Where(l => l.IsFurniture).GetEnumerator();
        var hasMore = furniture.MoveNext();
        foreach (var block in blocks)
        {
            while (hasMore && furniture.Current.Start < block.First.Start)
            {
                items.Add(Furniture(furniture.Current));
                hasMore = furniture.MoveNext();
            }

            items.Add(new(block.Path, block.Kind, block.Unit, block.Speaker, Text(block), block.Span, Pieces(block)));
        }

        while (hasMore)
        {
            items.Add(Furniture(furniture.Current));
            hasMore = furniture.MoveNext();
        }

        return items;
    }

    private static AgendaItem Furniture(Line line) =>
        new("", ItemKind.Furniture, null, null, line.Flow.Original(0, line.Flow.Length), new(line.Start, line.End), [new(line.Start, line.End)]);

    private static string Text(Block block) =>
        block.Flow.Original(block.HasBody ? block.Body : 0, block.Flow.Length).Trim();

    // Lines that follow each other directly are one piece.
    private static List<TextSpan> Pieces(Block block)
    {
        var pieces = new List<TextSpan> { new(block.First.Start, block.First.End) };
        for (var i = 1; i < block.Segments.Count; i++)
        {
            var (before, segment) = (block.Segments[i - 1], block.Segments[i]);
            if (segment.Line.Number == before.Line.Number + 1)
            {
                pieces[^1] = new(pieces[^1].Start, segment.End);
            }
            else
            {
                pieces.Add(new(segment.Start, segment.End));
            }
        }

        return pieces;
    }
}
