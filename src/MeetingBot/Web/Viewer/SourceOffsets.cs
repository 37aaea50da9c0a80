using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Web.Viewer;

/// <summary>Finds in a passage's source, which has no line ends and page furniture, what a span of the file's text is.</summary>
internal static class SourceOffsets
{
    /// <summary>For each letter of the source its offset in the text; null where the two do not fit.</summary>
    public static int[]? Of(Passage passage, string text)
    {
        var offsets = new List<int>(passage.Source.Length);
        var isRow = passage.Item.Kind == ItemKind.Table;
        foreach (var (i, piece) in passage.Item.Pieces.Where(piece => piece.End <= text.Length).Index())
        {
            if (isRow && i > 0)
            {
                offsets.Add(passage.Item.Pieces[i - 1].End); // the gap before a cell
            }

            for (var start = piece.Start; start < piece.End;)
            {
                var length = text.AsSpan(start, piece.End - start).IndexOfAny('\n', '\r');
                var end = length < 0 ? piece.End : start + length;
                AddLine(offsets, text, start, end);
                start = end + 1;
            }
        }

        return offsets.Count == passage.Source.Length && offsets.Zip(passage.Source).All(pair => IsSame(text[pair.First], pair.Second))
            ? [.. offsets]
            : null;
    }

    public static (int Start, int End)? Find(int[] offsets, TextSpan span)
    {
        var start = Array.FindIndex(offsets, offset => offset >= span.Start);
        var end = Array.FindLastIndex(offsets, offset => offset < span.End) + 1;
        return start >= 0 && start < end ? (start, end) : null;
    }

    private static bool IsSame(char one, char other) => one == other || (char.IsWhiteSpace(one) && other == '\t');

    private static void AddLine(List<int> offsets, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        offsets.AddRange(Enumerable.Range(start, end - start));
    }
}
