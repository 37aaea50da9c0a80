using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Header;

/// <summary>Reads names and values: one or several pairs on a line, in two cells of a table, or the value on the next line.</summary>
internal static class FieldReader
{
    private const int MostBlocks = 60;
    private const int LongestStandIn = 24;
    private static readonly string[] Absent = ["公假", "公出", "出國", "請假", "差假", "另有公務", "另有要公"];

    public static IReadOnlyList<Field> Read(List<Block> blocks)
    {
        var fields = new List<Field>();
        for (var i = 0; i < Math.Min(blocks.Count, MostBlocks); i++)
        {
            var block = blocks[i];
            // 主席：請… in the agenda is the chair speaking; only a file without a head has its fields there.
            if (block.Region is not (Region.Header or Region.Attendance) && block.Row is null && (fields.Count > 0 || block.Label?.Kind != LabelKind.Header))
            {
                continue;
            }

            var before = fields.Count;
            foreach (var part in Parts(block))
            {
                Take(fields, part, blocks, i);
            }

            var valueAt = Below(fields, blocks, i) ? i + 1 : i;
            if (fields.Count > before && valueAt + 1 < blocks.Count && StandsIn(fields[^1].Folded, blocks[valueAt + 1]))
            {
                var both = $"{fields[^1].Value}，{Clean(blocks[valueAt + 1].Flow.Original(0, blocks[valueAt + 1].Flow.Length))}";
                fields[^1] = new(fields[^1].Name, both, Fold(both));
            }
        }

        return fields;
    }

    // 主席：傅主任委員啟東（因公出國）｜副主任委員易秀蘭代理
    private static bool StandsIn(string absent, Block next) =>
        next is { Label: null, Marker: null, Row: null, Region: Region.Header, Flow.Length: <= LongestStandIn }
            && Absent.Any(word => absent.Contains(word, StringComparison.Ordinal))
            && (next.Flow.Text.EndsWith('代') || next.Flow.Text.Contains("代理", StringComparison.Ordinal)
                || next.Flow.Text.Contains("代為主持", StringComparison.Ordinal));

    // 主席：陳○○   紀錄：林○○ on one line, and the cells of a row.
    private static IEnumerable<string> Parts(Block block)
    {
        var text = block.Flow.Original(block.Marker?.Length ?? 0, block.Flow.Length);
        var folded = block.Flow.Text[(block.Marker?.Length ?? 0)..];
        var cuts = new List<int> { 0 };
        for (var at = 1; at < folded.Length; at++)
        {
            if (folded[at - 1] == '\t' || (folded[at - 1] == '|' && block.Row is not null) || IsName(folded, at, block))
            {
                cuts.Add(at);
            }
        }

        for (var c = 0; c < cuts.Count; c++)
        {
            var end = c + 1 < cuts.Count ? cuts[c + 1] : folded.Length;
            yield return block.Row is null ? text[cuts[c]..end] : text[cuts[c]..end].Trim().Trim('|');
        }
    }

    // A header's name in the middle of a line, with a colon after it and a gap before it in the file.
    private static bool IsName(string folded, int at, Block block)
    {
        // 四、主席：…　　五、記錄：…
        if (MarkerReader.Read(folded.AsSpan(at)) is { } marker && block.HasGapBefore(at + (block.Marker?.Length ?? 0)))
        {
            return LabelReader.Read(folded.AsSpan(at + marker.Length), false)?.Kind is LabelKind.Header or LabelKind.Attendance;
        }

        var start = at + (block.Marker?.Length ?? 0);
        if (block.Flow.HasWideGapBefore(start) && LabelReader.BeforeGap(block.Flow, start)?.Kind is LabelKind.Header)
        {
            return true;
        }

        var colon = folded.AsSpan(at, Math.Min(8, folded.Length - at)).IndexOf('：');
        return colon >= 2 && LabelReader.Read(folded.AsSpan(at, colon + 1), false) is { Kind: LabelKind.Header or LabelKind.Attendance }
            && block.HasGapBefore(at + (block.Marker?.Length ?? 0));
    }

    private static void Take(List<Field> fields, string part, List<Block> blocks, int i)
    {
        var flow = Fold(part);
        if (MarkerReader.Read(flow) is { } marker)
        {
            (part, flow) = (Rest(part, marker.Length), flow[marker.Length..]);
        }

        var label = LabelReader.Read(flow, isAlone: true) ?? BeforeGap(blocks[i], flow);
        if (label is null && (blocks[i].Row is not null || blocks[i].Flow.Text.Contains('\t')))
        {
            // The cell after 時間 holds its value.
            Complete(fields, part);
            return;
        }

        if (label is not { Kind: LabelKind.Header })
        {
            return;
        }

        var value = Clean(Rest(part, label.Length));
        // 114 年 10 月 2｜3 日上午: a time that goes on in the next line.
        if (value.Length > 0 && i + 1 < blocks.Count && label.Name.Contains("時間", StringComparison.Ordinal) && blocks[i + 1] is { Label: null, Marker: null, Row: null, Region: Region.Header } more
            && char.IsAsciiDigit(more.Flow.Text[0]))
        {
            value += more.Flow.Original(0, more.Flow.Length);
        }

        fields.Add(new(label.Name, value, Fold(value)));
    }

    // 主　席　龔場長　　紀　錄　白素蘭: gaps part names and values of the whole line.
    private static Label? BeforeGap(Block block, string flow) =>
        block.Label is { Kind: LabelKind.Header } own && own.Length == own.Name.Length
            && LabelWords.Headers.Where(name => flow.StartsWith(name, StringComparison.Ordinal)).MaxBy(name => name.Length) is { } known
            ? new(LabelKind.Header, known, known.Length)
            : null;

    // A name alone on its line: the value stands in the next.
    private static bool Below(List<Field> fields, List<Block> blocks, int i)
    {
        if (fields.Count > 0 && fields[^1].Value.Length == 0 && blocks[i].Row is null && i + 1 < blocks.Count && blocks[i + 1] is { Label: null, Marker: null } next)
        {
            Complete(fields, next.Flow.Original(0, next.Flow.Length));
            return true;
        }

        return false;
    }

    private static void Complete(List<Field> fields, string cell)
    {
        if (fields.Count > 0 && fields[^1].Value.Length == 0 && cell.Trim().Length > 0)
        {
            fields[^1] = new(fields[^1].Name, Clean(cell), Fold(cell));
        }
    }

    // The label's length counts folded characters; blanks of the original come on top.
    private static string Rest(string part, int folded)
    {
        var at = 0;
        for (var seen = 0; at < part.Length && seen < folded; at++)
        {
            seen += char.IsWhiteSpace(part[at]) ? 0 : 1;
        }

        return part[at..];
    }

    private static string Clean(string value) => value.Trim().Trim('|', '*', '：', ':').Trim();

    private static string Fold(string text) => new FlowBuilder(text).Add(0, text.Length).Build().Text.Replace("\t", "", StringComparison.Ordinal);
}
