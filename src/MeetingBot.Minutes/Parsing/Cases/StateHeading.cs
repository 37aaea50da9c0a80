using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>（一）解除列管 as a heading: what stands under it became of each case whose number leads a line there.</summary>
internal sealed class StateHeading
{
    private const int Longest = 10; // 下列案件繼續列管： and no sentence

    private int depth;

    /// <summary>Null outside of such a heading.</summary>
    public CaseVerb? Verb { get; private set; }

    public void Enter(Block block)
    {
        var isBeside = block.Depth == depth && (block.Marker is not null || block.Kind == ItemKind.Heading);
        if (isBeside || block.Depth < depth || block.IsTitle)
        {
            Verb = null;
        }

        if (block.Kind == ItemKind.Heading && block.Words.Length is > 0 and <= Longest
            && block.Words.IndexOfAny("建擬報提情") < 0
            && CaseVerbReader.Read(block.Flow.Text, block.Body, block.Flow.Length) is { Status: CaseStatus.Released or CaseStatus.Continued } verb)
        {
            (Verb, depth) = (verb, block.Depth);
        }
    }
}
