using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Writes on each directive which cases it is about: those it names, or the one case of its agenda item.</summary>
internal static class CaseLinks
{
    public static IReadOnlyList<Directive> Add(IReadOnlyList<Directive> directives, IReadOnlyList<CaseStatement> cases, List<Block> blocks, IReadOnlyDictionary<Block, IReadOnlyList<string>> items)
    {
        var byStart = cases.Where(c => c.Number is not null).ToLookup(c => c.Path);
        var itemOf = new Dictionary<string, Block>();
        foreach (var block in blocks)
        {
            if (block.Item is { } item)
            {
                itemOf.TryAdd(block.Path, item);
            }
        }

        return [.. directives.Select(d => Of(d, byStart, items, itemOf) is { Count: > 0 } of ? d with { Cases = of } : d)];
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
