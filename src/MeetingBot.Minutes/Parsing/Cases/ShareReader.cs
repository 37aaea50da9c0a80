using MeetingBot.Minutes.Parsing.Directives;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Reads what becomes of each unit's share of one case: 捷運公司部分解除列管，交通局部分賡續列管.</summary>
internal static class ShareReader
{
    public static List<(string Part, CaseVerb Verb)> In(string text, Clause words)
    {
        var shares = new List<(string, CaseVerb)>();
        foreach (var segment in Sentences.Segments(text, words))
        {
            var part = text.AsSpan(segment.Start, segment.Length).IndexOf("部分", StringComparison.Ordinal);
            if (part > 1 && CaseVerbReader.Read(text, segment.Start + part + 2, segment.End) is { } verb)
            {
                shares.Add((text.Substring(segment.Start, part + 2), verb));
            }
        }

        return shares;
    }
}
