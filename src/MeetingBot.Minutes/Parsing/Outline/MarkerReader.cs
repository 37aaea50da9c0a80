using System.Globalization;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Reads the number at the head of a line. Works on folded text: full width and ㄧ are gone.</summary>
internal static class MarkerReader
{
    private const int LongestInParentheses = 8; // the parentheses counted

    public static Marker? Read(ReadOnlySpan<char> text) => Read(text, null);

    /// <summary>The number at the head of a whole line or part of a line, whose blanks may end it: 第二案　防汛整備.</summary>
    public static Marker? Read(FlowText flow) => Read(flow.Text, flow);

    private static Marker? Read(ReadOnlySpan<char> text, FlowText? flow)
    {
        if (text.Length < 2)
        {
            return null;
        }

        return text[0] switch
        {
            '(' => Paren(text),
            '【' => MotionMarker.Bracketed(text),
            '第' => MotionMarker.Nth(text, flow),
            >= '0' and <= '9' => NumberMarker.Read(text),
            >= '①' and <= '⒇' or >= '㈠' and <= '㈩' => OneSign(text[0]),
            var c when MarkerSigns.IsLetter(c) && IsLetterMarked(text) => Letter(c, c.ToString(), 2),
            _ => HanMarker.Read(text) ?? MotionMarker.Named(text, flow) ?? MotionMarker.Record(text),
        };
    }

    // A. and a、, not A.B.
    private static bool IsLetterMarked(ReadOnlySpan<char> text) =>
        text[1] is '.' or '、' && !(text.Length > 2 && char.IsAsciiLetter(text[2]));

    // The number and what is around it are one character.
    private static Marker? OneSign(char c) => c switch
    {
        >= '①' and <= '⑳' => new(MarkerKind.Circled, c - '①' + 1, c.ToString(), 1),
        >= '⑴' and <= '⒇' => new(MarkerKind.ParenNumber, c - '⑴' + 1, $"({MarkerSigns.Text(c - '⑴' + 1)})", 1),
        >= '㈠' and <= '㈩' => new(MarkerKind.ParenHan, c - '㈠' + 1, $"({MarkerSigns.Digits[c - '㈠']})", 1),
        _ => null,
    };

    private static Marker? Paren(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, LongestInParentheses)].IndexOf(')');
        if (close < 2)
        {
            return null;
        }

        if (close == 2 && MarkerSigns.Stems.IndexOf(text[1], StringComparison.Ordinal) is >= 0 and var stem)
        {
            return new(MarkerKind.ParenStem, stem + 1, text[..3].ToString(), 3);
        }

        var length = close + 1 + (close + 1 < text.Length && text[close + 1] is '、' or '.' ? 1 : 0);
        return Inside(text[1..close], length);
    }

    private static Marker? Inside(ReadOnlySpan<char> inner, int length)
    {
        // (十七之一) was put in behind (十七)
        var inserted = inner.IndexOf('之');
        if (inserted > 0 && Ordinals.Han(inner[..inserted]) is { } behind && Ordinals.Han(inner[(inserted + 1)..]) is not null)
        {
            return new(MarkerKind.ParenHan, behind, $"({inner})", length);
        }

        if (Ordinals.Han(inner) is { } han)
        {
            return new(MarkerKind.ParenHan, han, $"({inner})", length);
        }

        if (inner.Length <= 2 && int.TryParse(inner, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return new(MarkerKind.ParenNumber, number, $"({inner})", length);
        }

        return inner.Length == 1 && MarkerSigns.IsLetter(inner[0])
            ? Letter(inner[0], $"({inner})", length)
            : null;
    }

    private static Marker Letter(char c, string name, int length) =>
        new(MarkerKind.Letter, char.ToLowerInvariant(c) - 'a' + 1, name, length);
}
