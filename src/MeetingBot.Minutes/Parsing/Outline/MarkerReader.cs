using System.Buffers;
using System.Globalization;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Reads the number at the head of a line. Works on folded text: full width and ㄧ are gone.</summary>
internal static class MarkerReader
{
    private static readonly SearchValues<char> CaseDigits = SearchValues.Create("0123456789-");
    private const string Formals = "壹貳參肆伍陸柒捌玖拾";
    private const string FormalVariants = "壹貳叁肆伍陆柒捌玖拾";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const string Digits = "一二三四五六七八九十";
    private static readonly string[] MotionWords =
    [
        "提案", "議題", "案由", "討論事項", "討論案", "報告事項", "報告案", "審議案", "審議事項", "審查案", "研議案", "議案", "臨時提案", "案號", "案次", "案件",
        "動議",
    ];

    // 序號 1 is a matter only where nothing else stands on the line.
    private static readonly string[] RecordWords = ["序號", "項次", "編號"];

    // What a motion's number may run into, where no mark parts them: 第一案案由：….
    private static readonly string[] AfterMotion = ["提案", "案由", "主旨"];

    public static Marker? Read(ReadOnlySpan<char> text) => Read(text, null);

    /// <summary>The number at the head of a whole line or part of a line, whose blanks may end it: 第二案　防汛整備.</summary>
    public static Marker? Read(FlowText flow) => Read(flow.Text, flow);

    private static Marker? Read(ReadOnlySpan<char> text, FlowText? flow)
    {
        if (text.Length < 2)
        {
            return null;
        }

        var c = text[0];
        return c switch
        {
            '(' => Paren(text),
            '【' => Bracketed(text),
            >= '0' and <= '9' => Number(text),
            >= '①' and <= '⑳' => new(MarkerKind.Circled, c - '①' + 1, c.ToString(), 1),
            >= '⑴' and <= '⒇' => new(MarkerKind.ParenNumber, c - '⑴' + 1, $"({Text(c - '⑴' + 1)})", 1),
            >= '㈠' and <= '㈩' => new(MarkerKind.ParenHan, c - '㈠' + 1, $"({Digits[c - '㈠']})", 1),
            '第' => Nth(text, flow),
            >= 'A' and <= 'H' or >= 'a' and <= 'h' when text[1] is '.' or '、' && !(text.Length > 2 && char.IsAsciiLetter(text[2])) =>
                new(MarkerKind.Letter, char.ToLowerInvariant(c) - 'a' + 1, c.ToString(), 2),
            _ => Han(text) ?? Motion(text, flow) ?? Record(text),
        };
    }

    private static Marker? Paren(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, 8)].IndexOf(')');
        if (close == 2 && Stems.IndexOf(text[1], StringComparison.Ordinal) is >= 0 and var stem)
        {
            return new(MarkerKind.ParenStem, stem + 1, text[..3].ToString(), 3);
        }

        if (close < 2)
        {
            return null;
        }

        var inner = text[1..close];
        var skip = close + 1 + (close + 1 < text.Length && text[close + 1] is '、' or '.' ? 1 : 0);
        if (Ordinals.Han(inner) is { } han)
        {
            return new(MarkerKind.ParenHan, han, $"({inner})", skip);
        }

        if (inner.Length <= 2 && int.TryParse(inner, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return new(MarkerKind.ParenNumber, number, $"({inner})", skip);
        }

        return inner.Length == 1 && inner[0] is >= 'A' and <= 'H' or >= 'a' and <= 'h'
            ? new(MarkerKind.Letter, char.ToLowerInvariant(inner[0]) - 'a' + 1, $"({inner})", skip)
            : null;
    }

    private static Marker? Number(ReadOnlySpan<char> text)
    {
        var digits = 1;
        while (digits < text.Length && digits <= 3 && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits > 3 || digits == text.Length)
        {
            return null;
        }

        var ordinal = int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        var next = digits + 1 < text.Length ? text[digits + 1] : '\0';
        return text[digits] switch
        {
            // 7、8 月間 is a pair of months; 1.5 and 110.8.19 are numbers, 4.113學年度 and 2.7月份 are none.
            '、' when !char.IsAsciiDigit(next) || BeginsWithYear(text[(digits + 1)..]) => new(MarkerKind.Number, ordinal, Text(ordinal), digits + 1),
            '.' when BeginsWithYear(text[(digits + 1)..]) || BeginsWithMonth(text[(digits + 1)..]) => new(MarkerKind.Number, ordinal, Text(ordinal), digits + 1),
            '.' when !char.IsAsciiDigit(next) => new(MarkerKind.Number, ordinal, Text(ordinal), digits + (next == ' ' ? 2 : 1)),
            ')' => new(MarkerKind.ParenNumber, ordinal, $"{Text(ordinal)})", digits + 1),
            _ => null,
        };
    }

    // 7月, 1至6月
    private static bool BeginsWithMonth(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange('0', '9') is (1 or 2) and var at && text[0] != '0'
        && (text[at] == '月' || (text[at] is '至' or '~' or '-' && text[(at + 1)..].TrimStart("0123456789") is ['月', ..]));

    private static bool BeginsWithYear(ReadOnlySpan<char> text) => text.Length > 4 && text[0] == '1' && text.IndexOfAnyExceptInRange('0', '9') == 3 && text[3] is '年' or '學';

    private static Marker? Han(ReadOnlySpan<char> text)
    {
        var formal = Math.Max(Formals.IndexOf(text[0], StringComparison.Ordinal), FormalVariants.IndexOf(text[0], StringComparison.Ordinal));
        if (formal >= 0)
        {
            return text[1] is '、' or '.' or '：' || (formal == 9 && text.Length > 2 && text[2] is '、' or '.')
                ? Formal(text, formal)
                : null;
        }

        var stem = Stems.IndexOf(text[0], StringComparison.Ordinal);
        if (stem >= 0)
        {
            return text[1] is '、' or '.' ? new(MarkerKind.Stem, stem + 1, text[..1].ToString(), 2) : null;
        }

        if (text[1] == '、' && Branches.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var branch)
        {
            return new(MarkerKind.Branch, branch + 1, text[..1].ToString(), 2);
        }

        var end = 0;
        while (end < text.Length && end < 4 && (Digits.Contains(text[end], StringComparison.Ordinal) || text[end] is '廿'))
        {
            end++;
        }

        return end > 0 && end < text.Length && text[end] is '、' or '.' && Ordinals.Han(text[..end]) is { } ordinal
            ? new(MarkerKind.Han, ordinal, text[..end].ToString(), end + 1)
            : null;
    }

    private static Marker Formal(ReadOnlySpan<char> text, int index)
    {
        if (index < 9 || text[1] is '、' or '.' or '：')
        {
            return new(MarkerKind.Formal, index + 1, Formals[index].ToString(), 2);
        }

        var unit = Math.Max(Formals.IndexOf(text[1], StringComparison.Ordinal), 0);
        return new(MarkerKind.Formal, 11 + unit, text[..2].ToString(), 3);
    }

    // 第一案, 第 3 案: an item; 第 103 次, 第 2 季 and 第 11 條 are words of a sentence.
    private static Marker? Nth(ReadOnlySpan<char> text, FlowText? flow) =>
        NthOrdinal(text, 1, out var end) is { } ordinal && Ends(text, end, flow)
            ? new(MarkerKind.Motion, ordinal, text[..end].ToString(), end + MarkAt(text, end))
            : null;

    private static int? NthOrdinal(ReadOnlySpan<char> text, int start, out int end)
    {
        end = DigitsEnd(text, start, start + 4);
        return end > start && end < text.Length && text[end] == '案' ? Ordinals.Any(text[start..end++]) : null;
    }

    // 提案一, 案件 2：, 審議案第一案
    private static Marker? Motion(ReadOnlySpan<char> text, FlowText? flow)
    {
        foreach (var word in MotionWords)
        {
            if (!text.StartsWith(word, StringComparison.Ordinal))
            {
                continue;
            }

            if (word == "案號" && CaseNumber(text) is { } numbered)
            {
                return numbered;
            }

            var end = DigitsEnd(text, word.Length, word.Length + 3);
            var ordinal = end > word.Length ? Ordinals.Any(text[word.Length..end])
                : text[end..].StartsWith("第", StringComparison.Ordinal) ? NthOrdinal(text, end + 1, out end) : null;
            if (ordinal is { } number && Ends(text, end, flow))
            {
                return new(MarkerKind.Motion, number, text[..end].ToString(), end + MarkAt(text, end));
            }
        }

        return null;
    }

    // 【案由五】, 【案2】
    private static Marker? Bracketed(ReadOnlySpan<char> text)
    {
        var close = text[..Math.Min(text.Length, 10)].IndexOf('】');
        if (close < 2)
        {
            return null;
        }

        var inner = text[1..close];
        var ordinal = Motion(inner, null) is { } motion && motion.Length == inner.Length ? motion.Ordinal
            : inner[0] == '案' ? Ordinals.Any(inner[1..])
            : null;
        return ordinal is { } number ? new(MarkerKind.Motion, number, inner.ToString(), close + 1) : null;
    }

    private static Marker? Record(ReadOnlySpan<char> text)
    {
        foreach (var word in RecordWords)
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && DigitsEnd(text, word.Length, word.Length + 3) == text.Length
                && Ordinals.Any(text[word.Length..]) is { } ordinal)
            {
                return new(MarkerKind.Motion, ordinal, text.ToString(), text.Length);
            }
        }

        return null;
    }

    private static int DigitsEnd(ReadOnlySpan<char> text, int start, int most)
    {
        var end = start;
        while (end < text.Length && end < most && (char.IsAsciiDigit(text[end]) || Digits.Contains(text[end], StringComparison.Ordinal)))
        {
            end++;
        }

        return end;
    }

    // The number of a motion is over: at a mark, at a gap that the file leaves, or before 案由.
    private static bool Ends(ReadOnlySpan<char> text, int end, FlowText? flow)
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

    // 案號：113-1-02 at the head of a matter; its last number counts the matters.
    private static Marker? CaseNumber(ReadOnlySpan<char> text)
    {
        var number = text[2..].TrimStart("：");
        var length = number.IndexOfAnyExcept(CaseDigits) is >= 0 and var stop ? stop : number.Length;
        var last = number[..length].LastIndexOf('-') + 1;
        return length > last && length == number.Length && Ordinals.Any(number[last..length]) is { } ordinal
            ? new(MarkerKind.Motion, ordinal, string.Concat("案號", number[..length]), text.Length - length)
            : null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
