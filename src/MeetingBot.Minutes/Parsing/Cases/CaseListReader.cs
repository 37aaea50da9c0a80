namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Finds lists of case numbers: 列管編號 103-3、106-1 及 108-6 等 3 案.</summary>
internal static class CaseListReader
{
    private static readonly string[] Keys = ["列管案號", "列管編號", "列管案件編號", "案件編號", "管制編號", "追蹤編號", "列管序號", "案號", "編號", "列管案件", "管考編號", "列管項次", "交辦"];

    /// <param name="isTracking">The sentence says something of cases, so that a bare 60-2 is one.</param>
    /// <param name="known">Numbers that these minutes call cases elsewhere, so that they are ones without a word beside them.</param>
    public static IEnumerable<CaseList> Find(string text, int start, int end, bool isTracking = false, IReadOnlySet<string>? known = null)
    {
        for (var at = start; at < end;)
        {
            var key = KeyAt(text, at, end);
            var list = key > 0 ? Read(text, at, at + key, end)
                : CaseNumber.IsDashed(text, at, end) || (isTracking && CaseNumber.IsBare(text, at, end))
                    || CaseNumber.IsKnown(text, at, end, known) ? Read(text, at, at, end)
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
        if (at >= end || text[at] is not ('列' or '案' or '編' or '管' or '追' or '交'))
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
            var inside = CaseNumber.InParentheses(text, at, end);
            at += inside is null ? 0 : inside.Length + 2;
            var quoted = CaseNumber.NameAt(text, at, end);
            at += quoted is null ? 0 : quoted.Length + 2;
            var isPart = inside is not null && IsPart(inside);
            cases.Add(new(number, isPart ? inside : null, quoted ?? (isPart ? null : inside)));
            listEnd = at;
        }

        if (cases.Count == 0)
        {
            return null;
        }

        return new(start, listEnd, cases, CaseNumber.Stated(text, listEnd, Math.Min(end, listEnd + 10)));
    }

    // A unit's share of the case; else it is what the case is called: 83-4案(閒置房舍清查).
    private static bool IsPart(string words) => words.EndsWith("部分", StringComparison.Ordinal) || UnitNames.IsUnit(words);

    private static int Skip(string text, int at, int end)
    {
        while (at < end && (text[at] is '、' or '及' or '與' or '和' or ' ' or '：' or '第' or '\t' or ',' || (text[at] == '，' && at + 1 < end && char.IsAsciiDigit(text[at + 1]))
            || (text[at] == '以' && at + 1 < end && text[at + 1] == '及')))
        {
            at++;
        }

        return at;
    }

    /// <summary>The case number that this text is, and nothing else; brackets may be around it.</summary>
    public static string? Only(string text)
    {
        var number = text.Length > 0 && CaseNumber.At(text, 0, text.Length) == text.Length ? text : text.Trim('【', '】', '[', ']', '(', ')');
        var own = CaseNumber.OfficeLetters(number);
        return CaseNumber.At(number, own, number.Length) is > 0 and var length && own + length == number.Length ? number : null;
    }

    /// <summary>The number that a line begins with, in brackets or not, and where it ends; keyed where a word says that it is one.</summary>
    public static (string Number, int End, bool IsKeyed)? NumberAt(string text, int start)
    {
        var key = KeyAt(text, start, text.Length);
        var at = key > 0 ? Skip(text, start + key, text.Length) : start;
        var isBracketed = at < text.Length && text[at] is '【' or '[' or '(' && CaseNumber.At(text, at, text.Length) == 0;
        at += isBracketed ? 1 : 0;
        var length = CaseNumber.At(text, at, text.Length);
        var end = at + length;
        end += length > 0 && end < text.Length && text[end] is '】' or ']' or ')' ? 1 : 0;
        return length > 0 && end < text.Length ? (text.Substring(at, length), end, key > 0) : null;
    }
}
