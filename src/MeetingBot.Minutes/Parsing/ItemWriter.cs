using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing;

/// <summary>Writes paragraphs and furniture down as nodes, in reading order: every line of the file is in exactly one.</summary>
internal static class ItemWriter
{
    public static IReadOnlyList<AgendaItem> Write(List<Block> blocks, List<Line> furnitureLines)
    {
        var items = new List<AgendaItem>(blocks.Count + furnitureLines.Count);
        using var furniture = ((IEnumerable<Line>)furnitureLines).GetEnumerator();
        var hasMore = furniture.MoveNext();
        foreach (var block in blocks)
        {
            while (hasMore && furniture.Current.Start < block.Start)
            {
                items.Add(Furniture(furniture.Current));
                hasMore = furniture.MoveNext();
            }

            items.Add(new(block.Path, block.Kind, block.Unit, block.Speaker, Text(block), block.Span, block.Pieces));
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
}
