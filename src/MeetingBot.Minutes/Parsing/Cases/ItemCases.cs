using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Which case numbers an agenda item is about, so that 本案 in its ruling can be linked when there is only one.</summary>
internal static class ItemCases
{
    public static IReadOnlyDictionary<Block, IReadOnlyList<string>> Of(List<Block> blocks)
    {
        var numbers = new Dictionary<Block, List<string>>();
        foreach (var block in blocks)
        {
            if ((block.Item ?? (block.Marker is null ? null : block)) is not { } item)
            {
                continue;
            }

            if (!CaseWords.MayStandIn(block.Flow.Text) || (numbers.TryGetValue(item, out var enough) && enough.Count > 1))
            {
                continue; // two already say that 本案 cannot be told
            }

            foreach (var mention in CaseListReader.Find(block.Flow.Text, 0, block.Flow.Length).SelectMany(l => l.Cases))
            {
                var of = numbers.TryGetValue(item, out var known) ? known : numbers[item] = [];
                if (!of.Contains(mention.Number))
                {
                    of.Add(mention.Number);
                }
            }
        }

        return numbers.ToDictionary(n => n.Key, n => (IReadOnlyList<string>)n.Value);
    }
}
