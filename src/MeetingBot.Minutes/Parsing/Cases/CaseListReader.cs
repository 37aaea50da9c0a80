using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Parsing.Directives;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Finds lists of case numbers: 列管編號 203-3、206-1 及 208-6 等 3 案.</summary>
internal static class CaseListReader
{
    private static readonly string[] Keys = ["列管案號", "列管編號", "列管案件編號", "案件編號", "管制編號", "追蹤編號", "列管序號", "案號", "編號", "列管案件", "管考編號", "列管項次"];

    /// <param name="isTracking">The sentence says something of cases, so that a bare 60-2 is one.</param>
    public static IEnumerable<CaseList> Find(string text, int start, int end, bool isTracking = false)
    {
        for (var at = start; at < end;)
        {
            var key = KeyAt(text, at, end);
            var list = key > 0 ? Read(text, at, at + key, end)
                : text[at] is >= '0' and <= '9' && (IsDashed(text, at, end) || (isTracking && IsBare(text, at, end))) ? Read(text, at, at, end)
                : null;
            if (list is not null)
            {
                yield return list;
            }

            at = list?.End ?? (text[at] is >= '0' and <= '9' ? AfterNumber(text, at, end) : at + Math.Max(1, key));
        }
    }

    private static int KeyAt(string text, int at, int end)
    {
        if (at >= end || text[at] is not ('列' or '案' or '編' or '管' or '追'))
        {
            return 0;
        }

        foreach (var key in Keys)
        {
            if (at + key.Length <= end && string.CompareOrdinal(text, at, key, 0, key.Length) == 0)
            {
                return key.Length;
            }
        }

        return 0;
    }

    private static CaseList? Read(string text, int start, int at, int end)
    {
        var cases = new List<CaseMention>();
        var listEnd = at;
        while (at < end)
        {
            at = Skip(text, at, end);
            var key = cases.Count > 0 ? KeyAt(text, at, end) : 0;
            at = Skip(text, at + key, end);
            var length = NumberAt(text, at, end);
            if (length == 0)
            {
                break;
            }

            var number = text.Substring(at, length);
            at += length;
            at += at < end && text[at] == '號' ? 1 : 0;
            at += at < end && text[at] == '案' && at + 1 < end && text[at + 1] is '、' or '及' or '與' or '(' ? 1 : 0;
            var part = PartAt(text, at, end);
            at += part is null ? 0 : part.Length + 2;
            cases.Add(new(number, part));
            listEnd = at;
        }

        if (cases.Count == 0)
        {
            return null;
        }

        return new(start, listEnd, cases, Stated(text, listEnd, Math.Min(end, listEnd + 10)));
    }

    private static int Skip(string text, int at, int end)
    {
        while (at < end && (text[at] is '、' or '及' or '與' or '和' or ' ' or '：' or '第' or '\t' or ',' || (text[at] == '，' && at + 1 < end && char.IsAsciiDigit(text[at + 1]))
            || (text[at] == '以' && at + 1 < end && text[at + 1] == '及')))
        {
            at++;
        }

        return at;
    }

    // 9805, 203-3, 113-05-2, A-12; not 1,551 and not 3.77%.
    private static int NumberAt(string text, int at, int end)
    {
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
        while (at + 1 < end && text[at] == '-' && Digits(text, at + 1, end) is > 0 and <= 5 and var more)
        {
            at += 1 + more;
        }

        return at < end && text[at] is '年' or '月' or '日' or '%' or '.' or '件' or '元' or '次' or '人' or '時' || (at < end && text[at] == '案' && digits <= 2 && at - start == digits)
            ? 0
            : at - start;
    }

    // Without a word before it a number is a case's only in the form 204-2.
    private static bool IsDashed(string text, int at, int end)
    {
        if (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '/' or '.'))
        {
            return false;
        }

        var digits = Digits(text, at, end);
        var dash = at + digits;
        return digits is 3 or 4 && dash + 1 < end && text[dash] == '-' && Digits(text, dash + 1, end) is 1 or 2
            && dash + 2 < end && Follows(text, dash + 1 + Digits(text, dash + 1, end), end);
    }

    private static bool Follows(string text, int at, int end) => at >= end || text[at] is '案' or '、' or '及' or '(' or '，' or '號' or '等' or '解' or '賡' or '繼' or '持' or '同' or '：';

    /// <summary>The case number that this text is, and nothing else.</summary>
    public static string? Only(string text) => NumberAt(text, 0, text.Length) is > 0 and var length && length == text.Length ? text : null;

    /// <summary>A line of a list of cases: 36-1　離岸風場航道劃設　海保署　繼續列管.</summary>
    public static bool IsRow(string text, int start)
    {
        var key = KeyAt(text, start, text.Length);
        var at = key > 0 ? Skip(text, start + key, text.Length) : start;
        var length = NumberAt(text, at, text.Length);
        return length > 0 && at + length < text.Length && (key > 0 ? text[at + length] == '：' : text.AsSpan(at, length).Contains('-') && Glyphs.IsHan(text[at + length]))
            && text.AsSpan(Math.Max(0, text.Length - 12)).IndexOfAny(ActWords.Releases) is var release
            && (release >= 0 || ActWords.ContinuesAt(text.AsSpan(Math.Max(0, text.Length - 12))) >= 0 || text.AsSpan(Math.Max(0, text.Length - 12)).Contains('併'));
    }

    // In a sentence about cases: 60-2, 11303-5, 113-11-01; not 5-7 月 and not 7/28.
    private static bool IsBare(string text, int at, int end)
    {
        if (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '/' or '.' or '('))
        {
            return false;
        }

        var length = NumberAt(text, at, end);
        if (length >= 4 && at + length < end && !text.AsSpan(at, length).Contains('-'))
        {
            return "、及與解賡繼持併".Contains(text[at + length], StringComparison.Ordinal); // 1110603、1110701賡續列管
        }

        return length > 0 && text.AsSpan(at, length).Contains('-') && (at + length == end || !"月日年度%個人次元/.~".Contains(text[at + length], StringComparison.Ordinal));
    }

    private static int AfterNumber(string text, int at, int end)
    {
        while (at < end && (char.IsAsciiDigit(text[at]) || text[at] == '-'))
        {
            at++;
        }

        return at;
    }

    private static int Digits(string text, int at, int end)
    {
        var from = at;
        while (at < end && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at - from;
    }

    private static string? PartAt(string text, int at, int end)
    {
        if (at >= end || text[at] != '(')
        {
            return null;
        }

        var close = text.AsSpan(at, Math.Min(end - at, 30)).IndexOf(')');
        return close > 1 ? text.Substring(at + 1, close - 1) : null;
    }

    // 等 6 案, 共九案
    private static int? Stated(string text, int at, int end)
    {
        if (at >= end || text[at] is not ('等' or '共' or '計'))
        {
            return null;
        }

        var length = ChineseNumeral.Read(text.AsSpan(at + 1, end - at - 1), out var count);
        return length > 0 && at + 1 + length < text.Length && text[at + 1 + length] is '案' or '件' or '項' ? count : null;
    }
}
