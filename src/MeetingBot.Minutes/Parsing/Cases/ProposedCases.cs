using System.Text.RegularExpressions;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Directives;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>What units proposed for the cases of a table, until the chair takes it over: 其餘照管考建議辦理.</summary>
internal sealed partial class ProposedCases
{
    private readonly List<(Block Row, string? Name, string Number, CaseStatus Status)> proposed = [];
    private readonly List<(Block Block, Clause Sentence)> adopted = [];

    public void Add(Block row, CaseRow cells) =>
        proposed.AddRange(cells.Proposed().Select(one => (row, cells.Name, one.Number, one.Status)));

    public void Hear(Block block, Clause sentence)
    {
        if (proposed.Count > 0 && Adopts().IsMatch(block.Flow.Text.AsSpan(sentence.Start, sentence.Length)))
        {
            adopted.Add((block, sentence));
        }
    }

    /// <summary>What follows for the cases of which the chair said nothing by themselves, and what the rows tell of all of them.</summary>
    public IEnumerable<CaseStatement> Adopted(IReadOnlyList<CaseStatement> said)
    {
        foreach (var (row, name, number, status) in proposed)
        {
            var isRuled = said.Any(one => one.Number == number && IsBehind(one.Span, row));
            var ruling = isRuled ? default : adopted.Find(one => IsBehind(one.Block.Span, row) && one.Block.Section == row.Section);
            if (isRuled || ruling.Block is not null)
            {
                yield return CaseQuote.Of(row).Of(number, name, CaseVerb.Implied(CaseStatus.Progress));
            }

            if (ruling is { Block: { } block, Sentence: { } sentence })
            {
                yield return CaseQuote.Of(block, sentence).Of(number, null, CaseVerb.Implied(status));
            }
        }
    }

    private static bool IsBehind(TextSpan span, Block row) => span.Start >= row.End;

    [GeneratedRegex("(?<!([不未暫](同意|宜|予|能|便|得|應|可)?|無法|礙難)[逕再]?)(依|照|按)(?![^，。；]{0,20}不)[^，。；]{0,12}(建議|擬處|擬辦|所擬|意見)[^，。；]{0,8}(辦理|通過|執行)")]
    private static partial Regex Adopts();
}
