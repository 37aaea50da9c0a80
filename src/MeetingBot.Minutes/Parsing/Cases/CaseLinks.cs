using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Writes on each directive which cases it is about: those it names, or the one case of its agenda item.</summary>
/// <param name="cases">In reading order, as the directives are.</param>
/// <param name="items">Which cases each agenda item is about.</param>
internal sealed class CaseLinks(IReadOnlyList<CaseStatement> cases, IReadOnlyDictionary<Block, IReadOnlyList<string>> items)
{
    private readonly Dictionary<string, Block> itemOf = [];
    private int next;

    public IReadOnlyList<Directive> Add(IReadOnlyList<Directive> directives, List<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Item is { } item && items.ContainsKey(item))
            {
                itemOf.TryAdd(block.Path, item);
            }
        }

        var linked = new Directive[directives.Count];
        for (var i = 0; i < linked.Length; i++)
        {
            var of = Of(directives[i]);
            linked[i] = of.Count > 0 ? directives[i] with { Cases = of } : directives[i];
        }

        return linked;
    }

    private IReadOnlyList<string> Of(Directive directive)
    {
        while (next < cases.Count && cases[next].Span.End <= directive.Span.Start)
        {
            next++;
        }

        List<string>? named = null;
        for (var i = next; i < cases.Count && cases[i].Span.Start < directive.Span.End; i++)
        {
            if (cases[i].Number is { } number && cases[i].Span.Overlaps(directive.Span) && named?.Contains(number) is not true)
            {
                (named ??= []).Add(number);
            }
        }

        return named is not null ? named
            : directive.Text.Contains("本案", StringComparison.Ordinal) && itemOf.TryGetValue(directive.Path, out var item) && items[item] is [_] only ? only
            : [];
    }
}
