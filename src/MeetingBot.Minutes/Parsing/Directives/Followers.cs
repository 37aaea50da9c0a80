using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>The list that a sentence ending in a colon announces, when its items are things, not acts of their own.</summary>
internal static class Followers
{
    /// <summary>Where in the source the list ends, or null where none follows.</summary>
    public static int? EndOf(List<Block> blocks, int i)
    {
        int? end = null;
        for (var j = i + 1; j < blocks.Count && blocks[j].Depth > blocks[i].Depth && blocks[j].Label is null; j++)
        {
            var block = blocks[j];
            foreach (var sentence in Sentences.Of(block.Flow.Text, block.Body, block.Flow.Length))
            {
                if (ClauseReader.Read(block.Flow.Text, sentence, isRuling: true).Any(c => c.Act.Orders))
                {
                    return end;
                }
            }

            end = block.Span.End;
        }

        return end;
    }
}
