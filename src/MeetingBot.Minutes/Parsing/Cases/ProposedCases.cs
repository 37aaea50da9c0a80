using System.Text.RegularExpressions;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Directives;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>What units proposed for the cases of a table, until the chair takes it over: 其餘照管考建議辦理.</summary>
internal sealed partial class ProposedCases
{
    private readonly List<(Block Row, string? Name, string Number, CaseStatus? Status)> proposed = [];
    private readonly List<(Block Block, Clause Sentence, CaseStatus? Status)> adopted = [];

    public void Add(Block row, CaseRow cells)
    {
        var before = proposed.Count;
        proposed.AddRange(cells.Proposed().Select(one => (row, cells.Name, one.Number, (CaseStatus?)one.Status)));
        if (proposed.Count == before && cells is { IsNumbered: true, Number: { } number })
        {
            proposed.Add((row, cells.Name, number, null)); // 餘繼續列管 is said of it all the same
        }
    }

    public void Hear(Block block, Clause sentence)
    {
        if (proposed.Count == 0)
        {
            return;
        }

        var words = block.Flow.Text.AsSpan(sentence.Start, sentence.Length);
        var rest = OfRest(words);
        if (rest is not null || Adopts().IsMatch(words))
        {
            adopted.Add((block, sentence, rest));
        }
    }

    // 1001、1004 等 2 案解除列管，餘繼續列管: whatever was proposed for the others.
    private static CaseStatus? OfRest(ReadOnlySpan<char> words)
    {
        foreach (var rest in Rest().EnumerateMatches(words))
        {
            return CaseVerbReader.Read(words.Slice(rest.Index, rest.Length).ToString(), 0, rest.Length)?.Status;
        }

        return null;
    }

    /// <summary>What follows for the cases of which the chair said nothing by themselves, and what the rows tell of all of them.</summary>
    public IEnumerable<CaseStatement> Adopted(IReadOnlyList<CaseStatement> said)
    {
        foreach (var (row, name, number, status) in proposed)
        {
            var isRuled = said.Any(one => one.Number == number && IsBehind(one.Span, row));
            var ruling = isRuled ? (IsOnlyTold(said, number, row) ? adopted.Find(one => IsRestGoingOn(one, row)) : default)
                : adopted.Find(one => IsBehind(one.Block.Span, row) && one.Block.Section == row.Section && (one.Status ?? status) is not null);
            if ((isRuled && status is not null) || ruling.Block is not null)
            {
                yield return CaseQuote.Of(row).Of(number, name, CaseVerb.Implied(CaseStatus.Progress));
            }

            if (ruling is { Block: { } block, Sentence: { } sentence } && (ruling.Status ?? status) is { } becomes)
            {
                yield return CaseQuote.Of(block, sentence).Of(number, null, CaseVerb.Implied(becomes));
            }
        }
    }

    // 3-1 解除列管，餘 2 案繼續列管, and then what is to be done in 3-2: that one goes on too.
    private static bool IsOnlyTold(IReadOnlyList<CaseStatement> said, string number, Block row) =>
        said.All(one => one.Number != number || !IsBehind(one.Span, row) || one.Status == CaseStatus.Progress);

    private static bool IsRestGoingOn((Block Block, Clause Sentence, CaseStatus? Status) one, Block row) =>
        one.Status == CaseStatus.Continued && IsBehind(one.Block.Span, row) && one.Block.Section == row.Section;

    private static bool IsBehind(TextSpan span, Block row) => span.Start >= row.End;

    [GeneratedRegex("(?<!([不未暫](同意|宜|予|能|便|得|應|可)?|無法|礙難)[逕再]?)(依|照|按)(?![^，。；]{0,20}不)[^，。；]{0,12}(建議|擬處|擬辦|所擬|意見)[^，。；]{0,8}(辦理|通過|執行)|餘(均|皆|各案|案件)?(依|照|按)[^，。；]{0,12}(建議|擬處|擬辦|所擬)")]
    private static partial Regex Adopts();

    [GeneratedRegex("餘(均|皆|仍|各案|案件|則|請|[一二三四五六七八九十0-9]{1,3}案){0,2}((繼續|賡續|持續|續)(列管|追蹤|管制)|解除(列管|追蹤|管制)|解管|結案)")]
    private static partial Regex Rest();
}
