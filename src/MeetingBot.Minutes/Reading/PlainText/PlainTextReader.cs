using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Reading.PlainText;

/// <summary>Reads .txt and .md: the text is the decoded file, unchanged.</summary>
internal static class PlainTextReader
{
    private const int MostDoubts = 20;

    public static ReadResult Read(byte[] bytes, string name)
    {
        if (TextDecoder.Decode(bytes) is not { } decoded)
        {
            return new ReadResult.Refused(
                name, $"「{name}」的內容不是文字，或不是 UTF-8、UTF-16、Big5 編碼。請用記事本開啟並另存成 UTF-8 編碼，或改正副檔名後再放入。");
        }

        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            return new ReadResult.Refused(name, $"「{name}」裡沒有任何文字。請確認檔案內容後重新放入。");
        }

        var lines = Lines.Starts(decoded.Text);
        return new ReadResult.Read(new(
            name,
            decoded.Text,
            TextTables.Find(decoded.Text, lines),
            new FileOrigins(decoded.Text, lines, decoded.Map),
            Doubts(decoded, lines)));
    }

    private static List<Doubt> Doubts(DecodedText decoded, int[] lines)
    {
        var broken = decoded.Bad.Select(offset => Lines.IndexOf(lines, offset)).Distinct().ToList();
        List<Doubt> doubts = [.. broken.Take(MostDoubts).Select(line => new Doubt(
            line + 1, Around(decoded.Text, lines, line, decoded.Bad), "這一行有無法解碼的位元組，以「\uFFFD」表示。請核對原始檔案。"))];
        if (broken.Count > MostDoubts)
        {
            doubts.Add(new(broken[MostDoubts] + 1, "", $"另有 {broken.Count - MostDoubts} 行也有無法解碼的位元組。請核對原始檔案。"));
        }

        return doubts;
    }

    // A line may be megabytes long: show the neighbourhood of its first broken character.
    private static string Around(string text, int[] lines, int line, IReadOnlyList<int> bad)
    {
        var first = bad.First(offset => offset >= lines[line]);
        var start = Math.Max(lines[line], first - 20);
        return text[start..Math.Min(Lines.End(text, lines, line), first + 20)];
    }
}
