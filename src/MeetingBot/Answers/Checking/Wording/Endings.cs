namespace MeetingBot.Answers.Checking.Wording;

/// <summary>Where a sentence of an answer may end in that of the minutes: nothing behind narrows or excepts what is told.</summary>
internal sealed class Endings(WordedText source, Gaps gaps, Pieces pieces, Slack slack)
{
    private IReadOnlyList<Token> Stands => source.Tokens;

    public bool MayEnd(Place at)
    {
        if (at.Front != 0)
        {
            return at.Front > 0 && IsFrontReached(at) && MayEnd(at.BackAgain());
        }

        var last = pieces.IsEnd(at.Next) ? at.Next : source.ClauseEnd(at.Next);
        if (at.Next < last && (gaps.IsCut(at.Next) || !gaps.IsIdle(at.Next, last, crosses: false)))
        {
            return false;
        }

        // What stands in brackets behind it may be left out when it narrows nothing: （列管案號5201）, but not （水利處部分）.
        if (last < source.Count && Stands[last].Text == "(" && source.IsStop(last))
        {
            var close = source.ClauseEnd(last + 1);
            return close < source.Count && !WordedText.Any(last, close, i => gaps.Narrows(i)) && MayEnd(at.JumpedTo(close + 1));
        }

        return Lax(Slack.Turning) || !Excepts(last);
    }

    /// <summary>Whether the words that were told after what follows them go up to it.</summary>
    public bool IsFrontReached(Place at) =>
        at.Next == at.Front || (at.Next < at.Front && !gaps.IsCut(at.Next) && gaps.IsIdle(at.Next, at.Front, crosses: false));

    // 同意，但…; 通過。惟…
    private bool Excepts(int last)
    {
        for (var at = last; at < source.Count && source.IsStop(at); at = source.ClauseEnd(at + 1))
        {
            if (at + 1 < source.Count && Stands[at + 1].IsAnyOf("但惟唯除仍"))
            {
                return true;
            }

            if (at > last && Stands[at].Text != ",")
            {
                break;
            }
        }

        return false;
    }

    private bool Lax(Slack rule) => (slack & rule) != 0;
}
