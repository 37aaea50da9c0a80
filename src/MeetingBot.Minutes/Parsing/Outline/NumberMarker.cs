using System.Globalization;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Reads 1、 1. and 1) at the head of a line, and tells them from numbers and dates: 7、8 月間 is a pair of months.</summary>
internal static class NumberMarker
{
    private const int MostDigits = 3;

    public static Marker? Read(ReadOnlySpan<char> text)
    {
        var digits = 1;
        while (digits < text.Length && digits <= MostDigits && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits > MostDigits || digits == text.Length)
        {
            return null;
        }

        if (Inserted(text, digits) is { } inserted)
        {
            return inserted;
        }

        var ordinal = int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        var name = MarkerSigns.Text(ordinal);
        return text[digits] == ')' ? new(MarkerKind.ParenNumber, ordinal, $"{name})", digits + 1)
            : MarkLength(text[digits..]) is > 0 and var mark ? new(MarkerKind.Number, ordinal, name, digits + mark)
            : null;
    }

    // 5-2. was put in among the points under 5.
    private static Marker? Inserted(ReadOnlySpan<char> text, int digits)
    {
        if (digits > 2 || text[digits] != '-')
        {
            return null;
        }

        var more = text[(digits + 1)..];
        return more.IndexOfAnyExceptInRange('0', '9') is (1 or 2) and var end && more[end] == '.'
            && !(end + 1 < more.Length && char.IsAsciiDigit(more[end + 1]))
            ? new(MarkerKind.Number, int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture), text[..(digits + 1 + end)].ToString(), digits + end + 2)
            : null;
    }

    // 1.5 and 110.8.19 are numbers, 4.113學年度 and 2.7月份 are none.
    private static int MarkLength(ReadOnlySpan<char> text)
    {
        var words = text[1..];
        var isDigit = words.Length > 0 && char.IsAsciiDigit(words[0]);
        return text[0] switch
        {
            '、' when !isDigit || BeginsWithYear(words) || BeginsWithMonths(words) || BeginsWithDay(words) => 1,
            '.' when !isDigit => words.StartsWith(' ') ? 2 : 1,
            '.' when BeginsWithYear(words) || BeginsWithMonth(words) || BeginsWithCount(words) => 1,
            _ => 0,
        };
    }

    // 2、7至8月平均…; 7、8月間 is a pair.
    private static bool BeginsWithMonths(ReadOnlySpan<char> text) =>
        BeginsWithMonth(text) && text[text.IndexOfAnyExceptInRange('0', '9')] != '月';

    // 2、3月22日簽署…: a day by itself, where 2、3月 alone is a pair.
    private static bool BeginsWithDay(ReadOnlySpan<char> text) =>
        BeginsWithMonth(text) && text.IndexOf('月') is > 0 and <= 2 and var month
        && text[(month + 1)..].IndexOfAnyExceptInRange('0', '9') is (1 or 2) and var at && text[month + 1 + at] == '日';

    // 7月, 1至6月
    private static bool BeginsWithMonth(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange('0', '9') is (1 or 2) and var at && text[0] != '0'
        && (text[at] == '月' || (text[at] is '至' or '~' or '-' && text[(at + 1)..].TrimStart("0123456789") is ['月', ..]));

    // 1. 27件逾期案件…: nobody counts 1.27 of them.
    private static bool BeginsWithCount(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange('0', '9') is > 0 and var at && text[0] != '0' && text[at] is '件' or '案' or '名' or '戶' or '筆';

    private static bool BeginsWithYear(ReadOnlySpan<char> text) =>
        text.Length > 4 && text[0] == '1' && text.IndexOfAnyExceptInRange('0', '9') == 3 && text[3] is '年' or '學';
}
