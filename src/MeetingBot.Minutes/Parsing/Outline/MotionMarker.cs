using System.Buffers;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Reads the numbers that name what they count: 第一案, 提案一, 【案由五】, 序號 1.</summary>
internal static class MotionMarker
{
    private const int MostDigits = 3;
    private const int MostDigitsOfNth = 4;
    private const int LongestInBrackets = 10; // the brackets counted
    private const int LongestNumberInBrackets = 20;
    private const int MostDigitsOfCase = 9;
    private const string Numbered = "案號";
    private const string Suggestion = "建議"; // 建議四（福和里郭里長）：… of those whom a meeting hears

    private static readonly string[] Names =
    [
        "提案", "議題", "案由", "討論事項", "討論案", "報告事項", "報告案", "審議案", "審議事項", "審查案", "研議案", "議案", "臨時提案", Numbered, "案次", "案件",
        "動議", Suggestion, "報告", "案",
    ];

    // 序號 1 is a matter only where nothing else stands on the line.
    private static readonly string[] RecordNames = ["序號", "項次", "編號"];

    private static readonly string[] CaseNames = ["列管案號", "列管編號", "追蹤編號", "案號", "編號"];

    // What a motion's number may run into, where no mark parts them: 第一案案由：….
    private static readonly string[] AfterMotion = ["提案", "案由", "主旨"];

    private static readonly SearchValues<char> CaseDigits = SearchValues.Create("0123456789-");

    /// <summary>第一案, 第 3 案: an item; 第 103 次, 第 2 季 and 第 11 條 are words of a sentence.</summary>
    public static Marker? Nth(ReadOnlySpan<char> text, FlowText? flow) =>
        NthOrdinal(text, 1, out var end) is { } ordinal ? Ended(text, ordinal, end, flow) : null;

    /// <summary>提案一, 案件 2：, 審議案第一案, 案三</summary>
    public static Marker? Named(ReadOnlySpan<char> text, FlowText? flow)
    {
        foreach (var name in Names)
        {
            if (text.StartsWith(name, StringComparison.Ordinal) && Behind(name, text, flow) is { } marker)
            {
                return marker;
            }
        }

        return null;
    }

    /// <summary>Whether a number is one of the suggestions that a meeting hears, which rule nothing whatever they stand under.</summary>
    public static bool IsSuggestion(Marker marker) =>
        marker.Kind == MarkerKind.Motion && marker.Name.StartsWith(Suggestion, StringComparison.Ordinal);

    /// <summary>【案由五】, 【案2】, and 【三】 over a part</summary>
    public static Marker? Bracketed(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, LongestNumberInBrackets)].IndexOf('】');
        if (close < 2)
        {
            return null;
        }

        var inner = text[1..close];
        if (RecordOfCase(inner) is { } of)
        {
            return of with { Length = close + 1 };
        }

        if (close >= LongestInBrackets)
        {
            return null;
        }

        if (Ordinals.Han(inner) is { } part)
        {
            return new(MarkerKind.Formal, part, inner.ToString(), close + 1);
        }

        var ordinal = Named(inner, null) is { } motion && motion.Length == inner.Length ? motion.Ordinal
            : inner[0] == '案' ? Ordinals.Any(inner[1..])
            : null;
        return ordinal is { } number ? new(MarkerKind.Motion, number, inner.ToString(), close + 1) : null;
    }

    /// <summary>序號 1, and 編號 11301-1 on a line of its own</summary>
    public static Marker? Record(ReadOnlySpan<char> text)
    {
        if (RecordOfCase(text) is { } of)
        {
            return of;
        }

        foreach (var name in RecordNames)
        {
            if (text.StartsWith(name, StringComparison.Ordinal) && DigitsEnd(text, name.Length, MostDigits) == text.Length
                && Ordinals.Any(text[name.Length..]) is { } ordinal)
            {
                return new(MarkerKind.Motion, ordinal, text.ToString(), text.Length);
            }
        }

        return null;
    }

    private static Marker? Behind(string name, ReadOnlySpan<char> text, FlowText? flow)
    {
        if (name == Numbered && CaseNumber(text) is { } numbered)
        {
            return numbered;
        }

        var end = DigitsEnd(text, name.Length, MostDigits);
        if (name == Suggestion && !(end < text.Length && text[end] is '(' or '：'))
        {
            return null; // 建議二次施工前先會勘
        }

        var ordinal = end > name.Length ? Ordinals.Any(text[name.Length..end])
            : text[end..].StartsWith('第') ? NthOrdinal(text, end + 1, out end)
            : null;
        return ordinal is { } number ? Ended(text, number, end, flow) : null;
    }

    // 編號 11301-1, 列管案號 11209-03: a matter that is tracked, and whose number runs on from meeting to meeting.
    private static Marker? RecordOfCase(ReadOnlySpan<char> text)
    {
        foreach (var name in CaseNames)
        {
            if (text.StartsWith(name, StringComparison.Ordinal) && text[name.Length..].TrimStart("：") is { Length: > 0 } number
                && number.IndexOfAnyExcept(CaseDigits) < 0 && number.IndexOf('-') > 0 && OrdinalOfCase(number) is { } ordinal)
            {
                return new(MarkerKind.Motion, ordinal, string.Concat(name, number), text.Length);
            }
        }

        return null;
    }

    // All its digits: 11302-01 is no first of a list.
    private static int? OrdinalOfCase(ReadOnlySpan<char> number)
    {
        var ordinal = 0;
        var digits = 0;
        foreach (var digit in number)
        {
            if (digit != '-')
            {
                ordinal = (ordinal * 10) + digit - '0';
                digits++;
            }
        }

        return digits is >= 3 and <= MostDigitsOfCase && number.Contains('-') ? ordinal : null;
    }

    // 案號：113-1-02 at the head of a matter
    private static Marker? CaseNumber(ReadOnlySpan<char> text)
    {
        var number = text[Numbered.Length..].TrimStart("：");
        var length = number.IndexOfAnyExcept(CaseDigits) is >= 0 and var stop ? stop : number.Length;
        var last = number[..length].LastIndexOf('-') + 1;
        return length > last && length == number.Length && (OrdinalOfCase(number) ?? Ordinals.Any(number[last..length])) is { } ordinal
            ? new(MarkerKind.Motion, ordinal, string.Concat(Numbered, number[..length]), text.Length - length)
            : null;
    }

    private static int? NthOrdinal(ReadOnlySpan<char> text, int start, out int end)
    {
        end = DigitsEnd(text, start, MostDigitsOfNth);
        return end > start && end < text.Length && text[end] == '案' ? Ordinals.Any(text[start..end++]) : null;
    }

    private static int DigitsEnd(ReadOnlySpan<char> text, int start, int most)
    {
        // 提案1 三合里…: the number ends where its script does
        var isFigure = start < text.Length && char.IsAsciiDigit(text[start]);
        var end = start;
        while (end < text.Length && end < start + most && (isFigure ? char.IsAsciiDigit(text[end]) : MarkerSigns.IsDigit(text[end])))
        {
            end++;
        }

        return end;
    }

    private static Marker? Ended(ReadOnlySpan<char> text, int ordinal, int end, FlowText? flow) =>
        IsOver(text, end, flow) ? new(MarkerKind.Motion, ordinal, text[..end].ToString(), end + MarkAt(text, end)) : null;

    // The number of a motion is over: at a mark, at a gap that the file leaves, or before 案由.
    private static bool IsOver(ReadOnlySpan<char> text, int end, FlowText? flow)
    {
        if (end == text.Length || text[end] is '(' || MarkAt(text, end) > 0 || flow?.HasGapBefore(end) == true)
        {
            return true;
        }

        foreach (var word in AfterMotion)
        {
            if (text[end..].StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int MarkAt(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '：' or '、' or '.' or ' ' ? 1 : 0;
}
