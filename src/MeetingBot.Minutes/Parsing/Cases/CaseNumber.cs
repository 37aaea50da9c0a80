using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Parsing.Dates;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Tells a case number (9805, 203-3, 113-05-2, A-12) from other numbers, and reads what hangs on to it.</summary>
internal static class CaseNumber
{
    private const int LongestName = 42;
    private const int LongestOrdinal = 6;
    private const int MostOfficeLetters = 2;
    private const string NoOffice = "第案項號次共計約年月日";

    // 9805, 203-3, 113-05-2, A-12, (四)-3; not 1,551 and not 3.77%.
    public static int At(string text, int at, int end)
    {
        if (Lettered(text, at, end) is > 0 and var lettered)
        {
            return lettered;
        }

        var start = at;
        if (at < end && char.IsAsciiLetterUpper(text[at]))
        {
            at++;
            at += at < end && text[at] == '-' ? 1 : 0;
        }

        var digits = Digits(text, at, end);
        if (digits is 0 or > 9)
        {
            return 0;
        }

        at += digits;
        while (at + 1 < end && text[at] == '-' && Digits(text, at + 1, end) is > 0 and <= 3 and var more)
        {
            at += 1 + more;
        }

        return at < end && text[at] is '年' or '月' or '日' or '%' or '.' or '件' or '元' or '次' or '人' or '時' || (at < end && text[at] == '案' && digits <= 2 && at - start == digits)
            ? 0
            : at - start;
    }

    // (四)-3, the third of the fourth meeting
    private static int Lettered(string text, int at, int end)
    {
        var close = at < end && text[at] == '(' ? text.AsSpan(at, Math.Min(end - at, LongestOrdinal)).IndexOf(')') : -1;
        var dash = at + close + 1;
        return close > 1 && text.AsSpan(at + 1, close - 1).TrimStart("一二三四五六七八九十").IsEmpty
            && dash + 1 < end && text[dash] == '-' && Digits(text, dash + 1, end) is 1 or 2 ? close + 2 + Digits(text, dash + 1, end) : 0;
    }

    /// <summary>資112-12: the letters of its own that an office puts before the numbers of its cases.</summary>
    public static int OfficeLetters(string number)
    {
        var digits = number.AsSpan().IndexOfAnyInRange('0', '9');
        return digits is > 0 and <= MostOfficeLetters
            && number.Contains('-')
            && !NoOffice.Contains(number[digits - 1], StringComparison.Ordinal)
            && number.AsSpan(0, digits).IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0
            ? digits
            : 0;
    }

    public static int After(string text, int at, int end)
    {
        while (at < end && (char.IsAsciiDigit(text[at]) || text[at] == '-'))
        {
            at++;
        }

        return at;
    }

    // Without a word before it a number is a case's only in the form 204-2.
    public static bool IsDashed(string text, int at, int end)
    {
        if (!char.IsAsciiDigit(text[at]) || (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '/' or '.')))
        {
            return false;
        }

        var digits = Digits(text, at, end);
        var dash = at + digits;
        return digits is 3 or 4 && dash + 1 < end && text[dash] == '-' && Digits(text, dash + 1, end) is 1 or 2
            && dash + 2 < end && Follows(text, dash + 1 + Digits(text, dash + 1, end), end);
    }

    // In a sentence about cases: 60-2, 11303-5, 113-11-01, B-02; not 5-7 月 and not 7/28.
    public static bool IsBare(string text, int at, int end)
    {
        if (!CanBegin(text[at])
            || (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '/' or '.'))
            || (at > 0 && text[at - 1] == '(' && !IsBehindTracking(text, at)))
        {
            return false;
        }

        var length = At(text, at, end);
        if (length >= 4 && at + length < end && !text.AsSpan(at, length).Contains('-'))
        {
            return "、及與解賡繼持併改「".Contains(text[at + length], StringComparison.Ordinal) // 1110603、1110701賡續列管
                || (InParentheses(text, at + length, end) is { } name && "、及與計等解賡繼持".Contains(Glance.At(text, at + length + name.Length + 2), StringComparison.Ordinal)); // 8703(協商事項)、8705
        }

        return length > 0 && text.AsSpan(at, length).Contains('-') && CanEnd(text, at + length, end);
    }

    /// <summary>本案列管(146-1): the number that the case has from now on.</summary>
    public static bool IsBehindTracking(string text, int at) =>
        at > 2 && text[at - 1] == '(' && text.AsSpan(at - 3, 2) is "列管" or "追蹤" or "管制" or "管考";

    // One of the numbers that these minutes call cases elsewhere.
    public static bool IsKnown(string text, int at, int end, IReadOnlySet<string>? known) =>
        known is { Count: > 0 } && CanBegin(text[at])
        && !(at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '/' or '.'))
        && At(text, at, end) is > 0 and var length && known.Contains(text.Substring(at, length)) && CanEnd(text, at + length, end);

    private static bool CanBegin(char c) => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c);

    private static bool CanEnd(string text, int at, int end) => at == end || !"月日年度%個人次元/.~".Contains(text[at], StringComparison.Ordinal);

    public static string? InParentheses(string text, int at, int end)
    {
        if (at >= end || text[at] != '(')
        {
            return null;
        }

        var close = text.AsSpan(at, Math.Min(end - at, 30)).IndexOf(')');
        return close > 1 ? text.Substring(at + 1, close - 1) : null;
    }

    // 列管案號5-1「舊酒廠修繕案」
    public static string? NameAt(string text, int at, int end) =>
        at < end && text[at] == '「' && text.AsSpan(at, Math.Min(end - at, LongestName)).IndexOf('」') is > 1 and var close
            ? text.Substring(at + 1, close - 1)
            : null;

    // 等 6 案, 共九案
    public static int? Stated(string text, int at, int end)
    {
        at += at < end && text[at] == '，' ? 1 : 0;
        if (at >= end || text[at] is not ('等' or '共' or '計'))
        {
            return null;
        }

        var length = ChineseNumeral.Read(text.AsSpan(at + 1, end - at - 1), out var count);
        return length > 0 && at + 1 + length < text.Length && text[at + 1 + length] is '案' or '件' or '項' ? count : null;
    }

    private static bool Follows(string text, int at, int end) => at >= end || text[at] is '案' or '、' or '及' or '(' or '，' or '號' or '等' or '解' or '賡' or '繼' or '持' or '同' or '：';

    private static int Digits(string text, int at, int end)
    {
        var from = at;
        while (at < end && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at - from;
    }
}
