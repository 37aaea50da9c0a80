using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Directives;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Reads what a ruling says of cases without their numbers: 本案解除列管; 港區導覽案件…持續列管至….</summary>
/// <param name="numbers">Which cases each agenda item is about.</param>
internal sealed class NamedCases(IReadOnlyDictionary<Block, IReadOnlyList<string>> numbers, List<CaseStatement> statements)
{
    private const int ShortestName = 4;

    /// <param name="before">The block before: 10-1 …待料中。主席：續管 is said of the case that it leads with.</param>
    public void Read(Block block, Clause sentence, Block? before)
    {
        var text = block.Flow.Text;
        if (RecordOf(block, before) is var (number, name) && ShareReader.In(text, sentence) is { Count: > 1 } shares)
        {
            statements.AddRange(shares.Select(share => CaseQuote.Of(block, sentence).Of(number, name, share.Verb, share.Part)));
            return;
        }

        foreach (var clause in ClauseReader.Read(text, sentence, isRuling: true))
        {
            if (clause.Act.Kind == ActKind.Tracking
                && CaseVerbReader.Read(text, clause.Span.Start, clause.Span.End) is { } verb
                && (Subject(block, new(clause.Span.Start, verb.Start)) ?? RecordOf(block, before)) is var (of, called))
            {
                statements.Add(CaseQuote.Of(block, clause.Span).Of(of, called, verb));
            }
        }
    }

    /// <param name="before">What stands before the verb.</param>
    private (string? Number, string? Name)? Subject(Block block, Clause before)
    {
        var words = block.Flow.Text.AsSpan(before.Start, before.Length);
        if (WaitingRelease.Is(words) && WaitingRelease.Of(block, before.Start) is { } only)
        {
            return (only, null);
        }

        if (NameIn(words) is var (from, to) && !IsThisCase(words))
        {
            return (null, block.Flow.Original(before.Start + from, before.Start + to).Trim());
        }

        var of = block.Item is { } item && numbers.TryGetValue(item, out var found) ? found : [];
        return of.Count == 1 ? (of[0], CaseLead.Of(block.Item!)?.Name)
            : of.Count == 0 && block.Item is { HasBody: true } subject && !CaseWords.AreManyIn(subject.Words) ? (null, NameOf(subject))
            : null;
    }

    // The case that the block's item, or the words before it on the line, lead with.
    private static (string? Number, string? Name)? RecordOf(Block block, Block? before) =>
        ((block.Item is { } item ? CaseLead.Of(item) : null) ?? (before is { Region: not Region.Resolution, Row: null } ? CaseLead.Of(before) : null))
            is var (number, name) ? (number, name) : null;

    private static bool IsThisCase(ReadOnlySpan<char> words) =>
        words.StartsWith("本案", StringComparison.Ordinal) || words.StartsWith('餘') || WaitingRelease.Is(words);

    private static string NameOf(Block item) => item.Flow.Original(item.Body, item.Flow.Length).Trim().TrimEnd('。', '：');

    // The words up to 案 or 案件 or 計畫 at the head of the clause: 本局協辦之港區導覽案件.
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
}
