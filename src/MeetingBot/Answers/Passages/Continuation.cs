using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>A sentence that a page break cut in two passages is told whole.</summary>
internal static class Continuation
{
    private const string Ends = "。；！？：」』）)…;!?:.";

    public static Evidence Whole(Evidence best)
    {
        if (best.IsOutcome || best.Passage.Item.Kind is not (ItemKind.Remark or ItemKind.Resolution or ItemKind.Other or ItemKind.Motion))
        {
            return best;
        }

        var (before, after) = best.Meeting.Beside(best.Passage);
        var isLast = best.Sentence.End == best.Passage.Item.Text.TrimEnd().Length;
        var isFirst = best.Sentence.Start == 0;
        return isLast && IsCut(best.Passage, after) ? best with { IsOutcome = true, Also = [best.Passage, after!] }
            : isFirst && before is not null && IsCut(before, best.Passage) ? best with { IsOutcome = true, Also = [before, best.Passage] }
            : best;
    }

    private static bool IsCut(Passage first, Passage? second) =>
        second is not null
            && first.Item.Kind == second.Item.Kind
            && first.Item.Path == second.Item.Path
            && first.Item.Text.TrimEnd() is [.., var last]
            && !Ends.Contains(last, StringComparison.Ordinal)
        && char.IsLetter(second.Item.Text[0]);
}
