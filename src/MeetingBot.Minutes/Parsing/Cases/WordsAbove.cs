using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Directives;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>What stands above the lines and holds for the cases whose numbers lead them: 新增列管案件如下：, or 解除列管 as a heading.</summary>
internal sealed class WordsAbove
{
    private readonly StateHeading heading = new();
    private bool isOpening;

    public bool AreSaid => isOpening || heading.Verb is not null;

    public void Enter(Block block)
    {
        isOpening = Opens(block) || (isOpening && block.Words.Length > 0 && char.IsAsciiDigit(block.Words[0]));
        heading.Enter(block);
    }

    /// <summary>What they say of a list; null where no number of it leads the line.</summary>
    public CaseVerb? Of(Block block, CaseList list) =>
        list.Start != block.Body ? null
        : isOpening ? CaseVerb.Implied(CaseStatus.Opened)
        : heading.Verb;

    private static bool Opens(Block block) =>
        block.Flow.Text.EndsWith('：') && block.Flow.Text.AsSpan().IndexOfAny(ActWords.Opens) >= 0;
}
