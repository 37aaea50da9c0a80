using MeetingBot.Minutes.Parsing.Directives;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Finds lists of case numbers: 列管編號 103-3、106-1 及 108-6 等 3 案.</summary>
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
                : text[at] is >= '0' and <= '9' && (CaseNumber.IsDashed(text, at, end) || (isTracking && CaseNumber.IsBare(text, at, end))) ? Read(text, at, at, end)
                : null;
            if (list is not null)
            {
                yield return list;
            }

            at = list?.End ?? (text[at] is >= '0' and <= '9' ? CaseNumber.After(text, at, end) : at + Math.Max(1, key));
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
            var length = CaseNumber.At(text, at, end);
            if (length == 0)
            {
                break;
            }

            var number = text.Substring(at, length);
            at += length;
            at += at < end && text[at] == '號' ? 1 : 0;
            at += at < end && text[at] == '案' && at + 1 < end && text[at + 1] is '、' or '及' or '與' or '(' ? 1 : 0;
            var part = CaseNumber.PartAt(text, at, end);
            at += part is null ? 0 : part.Length + 2;
            cases.Add(new(number, part));
            listEnd = at;
        }

        if (cases.Count == 0)
        {
            return null;
        }

        return new(start, listEnd, cases, CaseNumber.Stated(text, listEnd, Math.Min(end, listEnd + 10)));
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

    /// <summary>The case number that this text is, and nothing else.</summary>
    public static string? Only(string text) => CaseNumber.At(text, 0, text.Length) is > 0 and var length && length == text.Length ? text : null;

    /// <summary>Where the end of a listed line begins, in which what was decided stands.</summary>
    public static int TailOf(string text) => Math.Max(0, text.Length - 12);

    /// <summary>A line of a list of cases: 36-1　離岸風場航道劃設　海保署　繼續列管.</summary>
    public static bool IsRow(string text, int start)
    {
        var key = KeyAt(text, start, text.Length);
        var at = key > 0 ? Skip(text, start + key, text.Length) : start;
        var length = CaseNumber.At(text, at, text.Length);
        return length > 0 && at + length < text.Length && (key > 0 ? text[at + length] == '：' : text.AsSpan(at, length).Contains('-') && Glyphs.IsHan(text[at + length]) && text[at + length] is not ('及' or '與' or '和' or '案' or '請'))
            && text.AsSpan(at).TrimEnd('。').IndexOfAny("，；。") < 0
            && text.AsSpan(TailOf(text)).IndexOfAny(ActWords.Releases) is var release
            && (release >= 0 || ActWords.ContinuesAt(text.AsSpan(TailOf(text))) >= 0 || text.AsSpan(TailOf(text)).Contains('併'));
    }
}
