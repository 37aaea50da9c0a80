using MeetingBot.Archive;

namespace MeetingBot.Web.Viewer;

/// <summary>The lines of a file that are in no passage (頁首頁尾): nothing of a document is silently left out.</summary>
internal static class FurnitureLines
{
    public static IReadOnlyList<string> Of(string text, IReadOnlyList<Passage> passages)
    {
        var lines = new List<string>();
        var at = 0;
        foreach (var piece in passages.SelectMany(passage => passage.Item.Pieces).OrderBy(piece => piece.Start))
        {
            Add(lines, text, at, Math.Min(piece.Start, text.Length));
            at = Math.Max(at, piece.End);
        }

        Add(lines, text, at, text.Length);
        return lines;
    }

    private static void Add(List<string> lines, string text, int start, int end)
    {
        if (start < end)
        {
            lines.AddRange(text[start..end].Split(['\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
    }
}
