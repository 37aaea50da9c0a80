namespace MeetingBot.Answers.Checking.Wording;

/// <summary>
/// Whether a sentence of an answer is one of the minutes, told shorter: its words stand there in the same order, two or more together,
/// with joining words between them. A day may stand elsewhere in its clause, and what is done before who does it (財產盤點由總務組完成).
/// </summary>
internal sealed class Alignment
{
    private readonly WordedText answer;
    private readonly WordedText source;
    private readonly bool isAlone;
    private readonly bool isHeaded;
    private readonly Slack slack;
    private readonly Gaps gaps;
    private readonly Pieces pieces;
    private readonly Joints joints;
    private readonly Endings endings;
    private readonly Fronting fronting;
    private readonly HashSet<Place> dead = [];
    private int begin;
    private int end;

    /// <param name="isAlone">Whether it is the whole answer: then it may leave out who acts.</param>
    /// <param name="slack">Rules that are not asked for.</param>
    /// <param name="isHeaded">Whether a heading stands before it: then it leaves out at its beginning only who acts and when.</param>
    public Alignment(WordedText answer, WordedText source, bool isAlone, Slack slack, bool isHeaded = false)
    {
        (this.answer, this.source, this.isAlone, this.isHeaded, this.slack) = (answer, source, isAlone, isHeaded, slack);
        (gaps, pieces, joints) = (new(source, slack), new(source, slack), new(answer, source, slack));
        (endings, fronting) = (new(source, gaps, pieces, slack), new(answer, source, pieces, isAlone));
    }

    private IReadOnlyList<Token> Said => answer.Tokens;

    private IReadOnlyList<Token> Stands => source.Tokens;

    /// <summary>Of the answer's tokens from here up to there.</summary>
    public bool Holds(int from, int to)
    {
        (begin, end) = (from, to);
        return Enumerable.Range(0, source.Count).Any(start => !source.IsStop(start) && gaps.MayBegin(start, isAlone)
            && (!isHeaded || fronting.IsPreamble(source.PartStart(start), start))
            && Follows(Place.Begin(from, start, start == source.ClauseStart(start) || gaps.IsInlet(start))));
    }

    private bool Follows(Place at)
    {
        if (dead.Contains(at))
        {
            return false;
        }

        var follows = at.At == end
            ? at.Run >= 0 && pieces.IsDone(at) && at.Owed < 0 && endings.MayEnd(at)
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
        && pieces.IsDone(at)
        && Enumerable.Range(0, source.Count).Any(there =>
            Stands[there].Means(Said[at.At]) && source.DaysInClause(there) == 1 && Floats(at, source.Clause(there)));

    private bool Floats(Place at, int clause)
    {
        var next = at.Passed(1) with { Joined = true };
        var isBehind = at.Next > 0 && at.Run >= 0 && !at.Stopped && source.Clause(at.Next - 1) == clause;
        return (isBehind && Follows(next)) || Follows(next with { Owed = Lax(Slack.Days) ? -1 : clause });
    }

    private bool Joins(Place at) =>
        pieces.IsDone(at)
        && JoiningWord.All.Any(word => word.IsAt(answer.Letters, at.At) && at.At + word.Text.Length < end && joints.Fits(word, at, end)
            && Follows(at.Passed(word.Text.Length) with { Joined = true }));

    private bool Stops(Place at)
    {
        if (!answer.IsStop(at.At) || !pieces.IsDone(at))
        {
            return false;
        }

        var next = at.Passed(1) with { Stopped = true };
        return Follows(next) || (at.Front > 0 && endings.IsFrontReached(at) && Follows(next.BackAgain()));
    }

    private bool Skips(Place at)
    {
        if (at.Run < 0 || !pieces.IsDone(at))
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
        return (at.Front > 0 && endings.IsFrontReached(at) && Skips(at.BackAgain()))
            || (at.Next < source.Count - 1 && Stands[at.Next] is { Kind: TokenKind.Stop, Text: "," } && Takes(at.JumpedTo(at.Next + 1)));
    }

    // What is done, then who does it: at the end of its clause, or what 將 puts before the verb, where one alone acts.
    private bool TurnsBack(Place at)
    {
        if (Lax(Slack.Sequence) && at.Run != 1)
        {
            return Enumerable.Range(0, source.Count).Any(to =>
                to != at.Next && Said[at.At].Means(Stands[to]) && Takes(at.JumpedTo(to) with { Owed = -1 }));
        }

        if (at.Front > 0 || at.Run < 0 || !pieces.IsDone(at) || !(at.Joined || at.Stopped || answer.ActorBegins(at.At)))
        {
            return false;
        }

        var (from, front) = (source.ClauseStart(at.Next - 1), fronting.FrontOf(at, begin));
        return fronting.MayMove(from, front, at.Next) && Enumerable.Range(from, front - from).Any(to =>
            Said[at.At].Means(Stands[to])
            && fronting.IsPreamble(from, to)
            && Takes(at.JumpedTo(to) with { Front = front, Back = at.Next }));
    }

    private bool Lax(Slack rule) => (slack & rule) != 0;
}
