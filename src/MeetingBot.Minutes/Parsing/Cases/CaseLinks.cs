using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Writes on each directive which cases it is about: those it names, or the one case of its agenda item.</summary>
internal static class CaseLinks
{
    public static IReadOnlyList<Directive> Add(IReadOnlyList<Directive> directives, IReadOnlyList<CaseStatement> cases, List<Block> blocks)
    {
        var byStart = cases.Where(c => c.Number is not null).ToLookup(c => c.Path);
        var items = ItemCases.Of(blocks);
        var itemOf = blocks.Where(b => b.Item is not null).GroupBy(b => b.Path).ToDictionary(g => g.Key, g => g.First().Item!);
        return [.. directives.Select(d => d with { Cases = Of(d, byStart, items, itemOf) })];
    }

    private static IReadOnlyList<string> Of(
        Directive directive, ILookup<string, CaseStatement> cases, IReadOnlyDictionary<Block, IReadOnlyList<string>> items, Dictionary<string, Block> itemOf)
    {
        var named = cases[directive.Path].Where(c => c.Span.Overlaps(directive.Span)).Select(c => c.Number!).Distinct().ToList();
        if (named.Count > 0)
        {
            return named;
        }

        return directive.Text.Contains("本案", StringComparison.Ordinal) && itemOf.TryGetValue(directive.Path, out var item)
            && items.TryGetValue(item, out var of) && of.Count == 1 ? of : [];
    }
}
