namespace MeetingBot.Answers.Checking.Wording;

/// <summary>
/// Whether a sentence of an answer is one of the minutes, told shorter: its words stand there in the same order, two or more together,
/// with joining words between them. A day may stand elsewhere in its clause, and what is done before who does it (財產盤點由總務組完成).
/// </summary>
/// <param name="isAlone">Whether it is the whole answer: then it may leave out who acts.</param>
/// <param name="slack">Rules that are not asked for.</param>
/// <param name="isHeaded">Whether a heading stands before it: then it leaves nothing out at its beginning but who acts and when.</param>
internal sealed class Alignment(WordedText answer, WordedText source, bool isAlone, Slack slack, bool isHeaded = false)
{
    private const string Small = "請應須並於為、";
    private const int NearTerm = 3;
    private readonly Gaps gaps = new(source, slack);
    private readonly HashSet<Place> dead = [];
    private int begin;
    private int end;

    private IReadOnlyList<Token> Said => answer.Tokens;

    private IReadOnlyList<Token> Stands => source.Tokens;

    /// <summary>Of the answer's tokens from here up to there.</summary>
    public bool Holds(int from, int to)
    {
        (begin, end) = (from, to);
        return Enumerable.Range(0, source.Count).Any(start => !source.IsStop(start) && gaps.MayBegin(start, isAlone)
            && (!isHeaded || !WordedText.Any(source.PartStart(start), start, i => !IsPreamble(i)))
            && Follows(Place.Begin(from, start, start == source.ClauseStart(start) || gaps.IsInlet(start))));
    }

    private bool Follows(Place at)
    {
        if (dead.Contains(at))
        {
            return false;
        }

        var follows = at.At == end
            ? at.Run >= 0 && IsPieceDone(at) && at.Owed < 0 && MayEnd(at)
            : Takes(at) || Floats(at) || Joins(at) || Stops(at) || Skips(at) || TurnsBack(at);
        if (!follows)
        {
            dead.Add(at);
        }

        return follows;
    }

    private bool Takes(Place at) =>
        at.Next < source.Count
        && Said[at.At].Means(Stands[at.Next])
        && !(at.Front > 0 && at.Next == at.Front)
        && (at.Owed < 0 || source.Clause(at.Next) == at.Owed)
        && (at.Run > 0 || source.IsStop(at.Next) || IsSameRole(at))
        && Follows(at.Took(source.IsStop(at.Next)));

    // Whoever is named where other words are left out must be told to do it there and here: 洽人事處 is not 人事處.
    private bool IsSameRole(Place at) =>
        Lax(Slack.Actors)
        || !source.IsActor(at.Next)
        || (source.IsAgent(at.Next)
            && (at.At == begin || answer.IsStop(at.At - 1) || Said[at.At - 1].IsAnyOf("請由") || Said[at.At - 1].Kind == TokenKind.Day));

    // A day may stand anywhere in its clause when the clause has no other.
    private bool Floats(Place at) =>
        Said[at.At].Kind == TokenKind.Day
        && IsPieceDone(at)
        && Enumerable.Range(0, source.Count).Any(there =>
            Stands[there].Means(Said[at.At]) && source.DaysInClause(there) == 1 && Floats(at, source.Clause(there)));

    private bool Floats(Place at, int clause)
    {
        var next = at.Passed(1) with { Joined = true };
        var isBehind = at.Next > 0 && at.Run >= 0 && !at.Stopped && source.Clause(at.Next - 1) == clause;
        return (isBehind && Follows(next)) || Follows(next with { Owed = Lax(Slack.Days) ? -1 : clause });
    }

    private bool Joins(Place at) =>
        IsPieceDone(at)
        && JoiningWord.All.Any(word => word.IsAt(answer.Letters, at.At) && at.At + word.Text.Length < end && Fits(word, at)
            && Follows(at.Passed(word.Text.Length) with { Joined = true }));

    private bool Fits(JoiningWord word, Place at)
    {
        var behind = at.At + word.Text.Length;
        return Lax(Slack.Places) || word.Place switch
        {
            JoiningWord.Order => Lax(Slack.Orders) || IsOrdered(Math.Min(at.Next, source.Count - 1)),
            JoiningWord.BeforeActor => answer.ActorBegins(behind) && WordedText.Any(0, source.Count, source.IsAgent),
            JoiningWord.BeforeFigure => Said[behind].Kind is TokenKind.Day or TokenKind.Number,
            JoiningWord.BeforeTerm => WordedText.Any(behind, Math.Min(end, behind + NearTerm), i => Said[i].IsTerm),
            _ => true,
        };
    }

    // 應 is no word of mine where the minutes only tell: an order stands in the same part of the sentence.
    private bool IsOrdered(int at) =>
        WordedText.Any(source.PartStart(at), source.PartEnd(at), i => Stands[i].IsAnyOf("請應須") && !source.IsTurning(i));

    private bool Stops(Place at)
    {
        if (!answer.IsStop(at.At) || !IsPieceDone(at))
        {
            return false;
        }

        var next = at.Passed(1) with { Stopped = true };
        return Follows(next) || (at.Front > 0 && IsFrontReached(at) && Follows(next.BackAgain()));
    }

    private bool Skips(Place at)
    {
        if (at.Run < 0 || !IsPieceDone(at))
        {
            return false;
        }

        var last = at.Front > 0 && at.Next < at.Front ? at.Front : source.Count;
        for (var to = at.Run == 0 ? at.Next : at.Next + 1; to < last; to++)
        {
            var fits = Said[at.At].Means(Stands[to]) && !source.IsStop(to) && (to == at.Next || gaps.MaySkip(at.Next, to, at.Stopped));
            if (fits && Takes(at.JumpedTo(to)))
            {
                return true;
            }
        }

        // A comma of the minutes may be left away where nothing else is.
        return (at.Front > 0 && IsFrontReached(at) && Skips(at.BackAgain()))
            || (at.Next < source.Count - 1 && Stands[at.Next] is { Kind: TokenKind.Stop, Text: "," } && Takes(at.JumpedTo(at.Next + 1)));
    }

    private bool IsFrontReached(Place at) =>
        at.Next == at.Front || (at.Next < at.Front && !gaps.IsCut(at.Next) && gaps.IsIdle(at.Next, at.Front, crosses: false));

    // Two tokens together at least; no number without what it counts, and nothing that turns without what it turns.
    private bool IsPieceDone(Place at)
    {
        var last = at.Next - 1;
        return at.Run <= 0
            || ((at.Run > 1 || Stands[last].Kind == TokenKind.Day || IsCase(last) || Stands[last].IsAnyOf(Small))
                && (Stands[last].Kind != TokenKind.Number || IsCase(last) || IsEnd(at.Next) || Lax(Slack.Figures))
                && (Lax(Slack.Turning) || !source.IsTurning(last) || IsEnd(at.Next)));
    }

    // 41-2, 5201、: names a case, counts nothing.
    private bool IsCase(int at) =>
        Stands[at] is { Kind: TokenKind.Number, Text: var text }
        && (text.Contains('-', StringComparison.Ordinal)
            || (text.Length == 4 && (IsEnd(at + 1) || Stands[at + 1].IsAnd || Stands[at + 1].IsAnyOf("併案賡"))));

    private bool IsEnd(int at) => at >= source.Count || source.IsStop(at);

    private bool MayEnd(Place at)
    {
        if (at.Front != 0)
        {
            return at.Front > 0 && IsFrontReached(at) && MayEnd(at.BackAgain());
        }

        var last = IsEnd(at.Next) ? at.Next : source.ClauseEnd(at.Next);
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

    // What is done, then who does it: at the end of its clause, or what 將 puts before the verb, where one alone acts.
    private bool TurnsBack(Place at)
    {
        if (Lax(Slack.Sequence) && at.Run != 1)
        {
            return Enumerable.Range(0, source.Count).Any(to =>
                to != at.Next && Said[at.At].Means(Stands[to]) && Takes(at.JumpedTo(to) with { Owed = -1 }));
        }

        if (at.Front > 0 || at.Run < 0 || !IsPieceDone(at) || !(at.Joined || at.Stopped || answer.ActorBegins(at.At)))
        {
            return false;
        }

        var (from, front) = (source.ClauseStart(at.Next - 1), FrontOf(at));
        var mayMove = front > from
            && (IsEnd(at.Next) || Stands[front - 1].IsAnyOf("將把"))
            && !WordedText.Any(from, front, source.IsTurning)
            && source.AgentsIn(from, at.Next) == 1;
        return mayMove && Enumerable.Range(from, front - from).Any(to =>
            Said[at.At].Means(Stands[to])
            && !WordedText.Any(from, to, i => !IsPreamble(i))
            && Takes(at.JumpedTo(to) with { Front = front, Back = at.Next }));
    }

    private bool IsPreamble(int at) =>
        Stands[at].IsAnyOf(Gaps.Governs + "於") || Stands[at].Kind == TokenKind.Day || (isAlone && source.IsActor(at));

    // Where the words began that were told first.
    private int FrontOf(Place at)
    {
        var (said, there) = (at.At, at.Next);
        while (said > begin && !Said[said - 1].Means(Stands[there - 1]))
        {
            said--;
        }

        while (said > begin && there > 0 && !source.IsStop(there - 1) && Said[said - 1].Means(Stands[there - 1]))
        {
            (said, there) = (said - 1, there - 1);
        }

        return there;
    }

    private bool Lax(Slack rule) => (slack & rule) != 0;
}
