using System.Text.RegularExpressions;
using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Cuts a line where a label begins in its middle (…專案報告。港務局林組長補充說明：…) and reads number and label of each part.</summary>
internal sealed partial class SegmentReader(string source)
{
    // After a comma only the chair's own word begins something: 本次列管6案，主席裁示：….
    private static readonly Lexicon Chair = ["主席裁示", "主席結論", "會議結論", "會議決議", "主席決議", "主席指示"];
    private const int LongLine = 240;
    private const string Before = "。；！？)】」\t ";

    private readonly FlowBuilder flows = new(source);

    public IEnumerable<Segment> Read(Line line, bool followsBlank)
    {
        var flow = line.Flow;
        if (line.Row is not null)
        {
            yield return new(line, line.Start, line.End, flow, null, null, 0, followsBlank);
            yield break;
        }

        var from = 0;
        var own = MarkerReader.Read(flow)?.Length ?? 0; // （三）結論： is one thing
        for (var at = NextCut(flow.Text, 1); at > 0; at = NextCut(flow.Text, at + 1))
        {
            if (at <= own)
            {
                continue;
            }

            yield return Part(line, from, at, followsBlank && from == 0);
            from = at;
        }

        yield return Part(line, from, flow.Length, followsBlank && from == 0);
    }

    private Segment Part(Line line, int from, int to, bool followsBlank)
    {
        var isWhole = from == 0 && to == line.Flow.Length;
        var start = from == 0 ? line.Start : line.Flow.OffsetOf(from);
        var end = to == line.Flow.Length ? line.End : line.Flow.OffsetOf(to);
        var flow = isWhole ? line.Flow : flows.Add(from == 0 ? line.ContentStart : start, end).Build();
        var marker = MarkerReader.Read(flow);
        var skip = marker?.Length ?? 0;
        var label = LabelReader.Read(flow.Text.AsSpan(skip), isAlone: true) ?? LabelReader.BeforeGap(flow, skip);
        return new(line, start, end, flow, marker, label, skip + (label?.Length ?? 0), followsBlank);
    }

    // Where the next part begins, or -1.
    private static int NextCut(string text, int from)
    {
        while (from < text.Length)
        {
            var found = text.AsSpan(from).IndexOfAny("：、)");
            if (found < 0)
            {
                return -1;
            }

            var at = from + found;
            var start = text[at] == '：' ? LabelBefore(text, at, from) : text.Length > LongLine ? MarkerBefore(text, at, from) : -1;
            if (start > 0)
            {
                return start;
            }

            from = at + 1;
        }

        return -1;
    }

    private static int LabelBefore(string text, int colon, int from)
    {
        var least = Math.Max(from - 1, colon - 26);
        var start = colon;
        while (start > least && !Before.Contains(text[start - 1], StringComparison.Ordinal) && text[start - 1] != '，')
        {
            start--;
        }

        if (text.AsSpan(start, colon - start) is "主席")
        {
            return start > 0 && start > least && text[start - 1] == '。' ? start : -1; // 10-1 …待料中。主席：續管。
        }

        return start > 0 && start > least && (text[start - 1] != '，' || Chair.Starts(text.AsSpan(start))) && LabelReader.CanEnd(text[colon - 1]) && LabelReader.StartsInside(text.AsSpan(start, colon - start)) ? start : -1;
    }

    // Minutes copied as one endless line: 。二、報告事項
    private static int MarkerBefore(string text, int at, int from)
    {
        var start = at - 1;
        while (start >= from && at - start <= 4 && !Before.Contains(text[start], StringComparison.Ordinal) && !StandsBeforeFirst(text, start))
        {
            start--;
        }

        start++;
        return start >= from && start < at
            && MarkerReader.Read(text.AsSpan(start)) is { Kind: MarkerKind.Formal or MarkerKind.Han or MarkerKind.ParenHan } marker
            && (text[start - 1] is '。' or '\t' or ' ' || marker.Ordinal == 1)
            && start + marker.Length == at + 1
            && !IsPair(text, at)
            ? start
            : -1;
    }

    // 一、二樓規劃為…: two of them, and no first point.
    private static bool IsPair(string text, int at) => Pair().IsMatch(text.AsSpan(at - 1, Math.Min(text.Length - at + 1, 4)));

    [GeneratedRegex("^(一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九|九、十)[樓層級年期季月週組班]")]
    private static partial Regex Pair();

    // 主席裁示：(一)…, 壹、報告事項一、…: the first point stands right behind what it is a point of.
    private static bool StandsBeforeFirst(string text, int at) => text[at] == '：' || Section().IsMatch(text.AsSpan(0, at + 1));

    // From its end: what stands before in an endless line is not looked through for each of its marks.
    [GeneratedRegex("(^|。)[壹貳參叁肆伍陸柒捌玖拾]+、[^，。；：、]{0,6}(事項|動議|報告|提案|討論)$", RegexOptions.RightToLeft)]
    private static partial Regex Section();
}
