using System.Buffers;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>The case whose number leads a paragraph, and how it is called there: 10-1 活動中心冷氣清洗（民政課）：…, 【案號 11209-03】急診壅塞改善.</summary>
internal static class CaseLead
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("：(─—，。；→");
    private static readonly char[] Keys = [.. "列管追蹤案編號："];

    public static (string Number, string? Name)? Of(Block block)
    {
        if (block.Marker is { Kind: MarkerKind.Motion } marker)
        {
            var number = CaseListReader.Only(marker.Name.TrimStart(Keys));
            return number?.Contains('-', StringComparison.Ordinal) == true ? (number, NameAt(block.Flow, block.Body)) : null;
        }

        return CaseListReader.NumberAt(block.Flow.Text, block.Body) is var (leading, end, _)
            && leading.Contains('-', StringComparison.Ordinal) && IsName(block.Flow.Text, end)
            ? (leading, NameAt(block.Flow, end))
            : null;
    }

    /// <summary>What stands behind the number, up to the first mark; null where that is no name.</summary>
    public static string? NameAt(FlowText flow, int at)
    {
        var start = at + (at < flow.Length && flow.Text[at] is '：' or ' ' ? 1 : 0);
        var length = start < flow.Length ? flow.Text.AsSpan(start).IndexOfAny(NameEnds) : 0;
        length = length < 0 ? flow.Length - start : length;
        return length is > 3 and <= CaseWords.LongestName && Glyphs.IsHan(flow.Text[start]) ? flow.Original(start, start + length).Trim() : null;
    }

    private static bool IsName(string text, int at) => at < text.Length && Glyphs.IsHan(text[at]) && text[at] is not ('案' or '及' or '與' or '月' or '日' or '請');
}
