using MeetingBot.Minutes.Parsing.Directives;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Finds the cases that a sentence names, by their numbers or by the places of their rows.</summary>
/// <param name="known">Numbers that these minutes call cases elsewhere.</param>
internal sealed class ListsOfSentence(HashSet<string> known, OrdinalCases ordinals)
{
    /// <param name="isTracking">Whether what stands above the sentence already speaks of cases.</param>
    public List<CaseList> Find(Block block, Clause sentence, bool isTracking)
    {
        var text = block.Flow.Text;
        isTracking = isTracking || text.Contains("列管(", StringComparison.Ordinal)
            || CaseVerbReader.Read(text, sentence.Start, sentence.End) is not null;
        if (block.Region != Region.Resolution)
        {
            return [.. CaseListReader.Find(text, sentence.Start, sentence.End, isTracking)];
        }

        var numbered = CaseListReader.Find(text, sentence.Start, sentence.End, isTracking, known);
        var placed = ordinals.Find(block, sentence.Start, sentence.End).ToList();
        return placed.Count == 0 ? [.. numbered]
            : [.. placed.Concat(numbered.Where(list => !placed.Exists(place => Overlap(place, list)))).OrderBy(list => list.Start)];
    }

    private static bool Overlap(CaseList one, CaseList other) => one.Start < other.End && other.Start < one.End;
}
