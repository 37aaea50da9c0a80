using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>
/// Tells a heading that has neither number nor label from a paragraph: 【民政課】, （教務處）, ◎學務處, •各科重大事項提報, 附件二 分工表.
/// </summary>
internal static class CaptionForm
{
    private const int Longest = 24;
    private const int LongestUnit = 12;
    private const int LongestPerson = 8;

    public static string? Read(Segment segment)
    {
        if (segment is not { Marker: null, Label: null, Line.Row: null } || segment.Flow.Length > 60)
        {
            return null;
        }

        var text = segment.Flow.Text.AsSpan();
        var bare = text.TrimEnd('：');
        if (UnitOf(text) is { } unit)
        {
            return unit;
        }

        if ((Inside(bare, "【】") ?? Inside(bare, "〔〕")) is { Length: >= 2 and <= Longest } framed && framed.AsSpan().IndexOfAny("，。；") < 0)
        {
            return framed;
        }

        if (Inside(bare, "()") is { } inside)
        {
            return IsUnit(inside) ? inside : null;
        }

        return text.IndexOfAny("，。；") >= 0 || text[^1] == '：' ? null
            : text is "Q&A" or "問答" or "問與答" or "綜合問答" or "意見交流" || IsAppendix(segment.Flow) ? text.ToString()
            : segment.Line.IsBulleted && !segment.IsInside && (IsUnit(bare) || HeadingRegions.Of(bare) is not null) ? bare.ToString()
            : null;
    }

    // 【民政課】魏課長 and 水土科 —: whose words follow.
    private static string? UnitOf(ReadOnlySpan<char> text)
    {
        var bare = text.TrimEnd("—─－-");
        if (bare.Length < text.Length && bare.Length is >= 3 and <= LongestUnit && text[bare.Length] is not '-')
        {
            return bare.IndexOfAny("，。；：、") < 0 ? bare.ToString() : null;
        }

        return text[0] is '【' or '〔' && text.IndexOfAny("】〕") is > 2 and <= LongestUnit and var close && UnitWords.EndsAsUnit(text[1..close])
            && text[(close + 1)..] is { Length: >= 3 and <= LongestPerson } person && SpeakerName.Split(person) is { Unit: null, Person: not null }
            ? text[1..close].ToString()
            : null;
    }

    private static string? Inside(ReadOnlySpan<char> text, string frame) =>
        text.Length > 2 && text[0] == frame[0] && text.IndexOf(frame[1]) == text.Length - 1 ? text[1..^1].ToString() : null;

    private static bool IsUnit(ReadOnlySpan<char> text) => text.Length is >= 3 and <= LongestUnit && text.IndexOfAny("、：") < 0 && UnitWords.EndsAsUnit(text);

    // （附件一）其餘部分, 【附件一】里程碑, 附件　分工表; 附件下載 is a link of a web page.
    private static bool IsAppendix(FlowText flow)
    {
        var text = flow.Text.AsSpan();
        var start = text[0] is '(' or '【' ? 1 : 0;
        var end = start + 2;
        return text[start..].StartsWith("附", StringComparison.Ordinal) && text.Length >= end && text[start + 1] is '件' or '表' or '錄'
            && (text.Length == end || flow.HasGapBefore(end) || text[end] is '：' or ')' or '】' or (>= '0' and <= '9') || Ordinals.Han(text.Slice(end, 1)) is not null);
    }
}
