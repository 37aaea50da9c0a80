using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Directives;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Reads what a ruling says of cases without their numbers: 本案解除列管; 港區導覽案件…持續列管至….</summary>
/// <param name="numbers">Which cases each agenda item is about.</param>
internal sealed class NamedCases(IReadOnlyDictionary<Block, IReadOnlyList<string>> numbers, List<CaseStatement> statements)
{
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
                && CaseVerbReader.Read(text, clause.Span.Start, clause.Span.End) is { } verb)
            {
                statements.AddRange(Subjects(block, new(clause.Span.Start, verb.Start), before)
                    .Select(of => CaseQuote.Of(block, clause.Span).Of(of.Number, of.Name, verb)));
            }
        }
    }

    /// <param name="before">What stands before the verb.</param>
    /// <param name="above">The block before.</param>
    private IEnumerable<(string? Number, string? Name)> Subjects(Block block, Clause before, Block? above)
    {
        var words = block.Flow.Text.AsSpan(before.Start, before.Length);
        if (WaitingRelease.Is(words) && WaitingRelease.Of(block, before.Start) is { } only)
        {
            return [(only, null)];
        }

        if (!IsThisCase(words) && CaseNames.In(block.Flow.Text, before) is { Count: > 0 } names)
        {
            return names.Select(name => ((string?)null, (string?)block.Flow.Original(name.Start, name.End).Trim()));
        }

        return (SubjectOf(block) ?? RecordOf(block, above)) is { } of ? [of] : [];
    }

    private (string? Number, string? Name)? SubjectOf(Block block)
    {
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
}
