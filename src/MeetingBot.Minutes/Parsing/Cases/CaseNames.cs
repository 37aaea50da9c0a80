using System.Text.RegularExpressions;
using MeetingBot.Minutes.Parsing.Directives;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>The names of cases that lead a clause: 本局協辦之港區導覽案件; 列管案件中，路燈更新案及步道整修案.</summary>
internal static partial class CaseNames
{
    private const int ShortestName = 4;
    private const int ShortestOfSeveral = 3;

    /// <summary>Where they stand, in reading order; none where no name leads.</summary>
    public static List<Clause> In(string text, Clause before)
    {
        var words = text.AsSpan(before.Start, before.Length);
        var skipped = AmongCases(words);
        return NameIn(words[skipped..]) is var (from, to) ? Apart(text, before.Start + skipped + from, before.Start + skipped + to) : [];
    }

    // 本處列管案件中，…: among them is what is meant.
    private static int AmongCases(ReadOnlySpan<char> words) =>
        words.IndexOf('，') is > 0 and var comma && (words[..comma].EndsWith("案件中", StringComparison.Ordinal) || words[..comma].EndsWith("列管案中", StringComparison.Ordinal))
            ? comma + 1
            : 0;

    // The words up to 案 or 案件 or 計畫 at the head of the clause.
    private static (int From, int To)? NameIn(ReadOnlySpan<char> words)
    {
        var head = words.IndexOf('，') is >= 0 and var comma ? words[..comma] : words;
        var end = head.LastIndexOf('案');
        end = end < 0 ? head.LastIndexOf("計畫", StringComparison.Ordinal) + 1 : end;
        if (end is <= 1 or > CaseWords.LongestName)
        {
            return null;
        }

        end += end + 1 < head.Length && head[end] == '案' && head[end + 1] == '件' ? 2 : 1;
        var from = head[..end].LastIndexOf('之') + 1;
        return (end - from < ShortestName ? 0 : from, end);
    }

    // Each of 路燈更新案及步道整修案 is called a case.
    private static List<Clause> Apart(string text, int from, int to)
    {
        var names = new List<Clause>();
        foreach (var join in Joins().EnumerateMatches(text.AsSpan(from, to - from)))
        {
            var start = names.Count > 0 ? NextOf(text, names[^1].End) : from;
            names.Add(new(start, from + join.Index));
        }

        if (names.Count > 0)
        {
            names.Add(new(NextOf(text, names[^1].End), to));
        }

        return names.Count > 1 && names.TrueForAll(name => name.Length >= ShortestOfSeveral && text[name.End - 1] == '案') ? names : [new(from, to)];
    }

    private static int NextOf(string text, int at) => at + (text.AsSpan(at).StartsWith("以及", StringComparison.Ordinal) ? 2 : 1);

    [GeneratedRegex("(?<=案)(以及|及|、|與|和|暨)")]
    private static partial Regex Joins();
}
