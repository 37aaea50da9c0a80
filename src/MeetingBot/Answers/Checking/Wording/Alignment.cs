using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Checking.Wording;

/// <summary>
/// Whether a sentence of an answer is one of the minutes, told shorter: its words stand there in the same order, two or more together, with
/// joining words between them. A day may stand elsewhere in its clause, and the end of a clause before its beginning (財產盤點由總務組完成).
/// What is left out turns nothing, names nobody and no figure, and cuts no word.
/// </summary>
internal sealed class Alignment(WordedText answer, WordedText source, bool isAlone, Slack slack)
{
    private const string Modifies = "之的者等時部所起止內外以";
    private const string Governs = "請由應須需";
    private const string Small = "請應須並於為、";
    private const string Leads = "於至依以向在自從就";
    private const string Conditions = "如若倘俟待惟但除僅只限視";
    private const int MustTurnBack = -1;
    private const int LongestWord = 4;
    private readonly HashSet<State> dead = [];

    /// <param name="At">The next token of the answer.</param>
    /// <param name="Next">The token of the source behind the last one taken.</param>
    /// <param name="Run">How many were taken together, at most two; -1 before the first.</param>
    /// <param name="Stopped">Whether the answer has a stop since the last token taken.</param>
    /// <param name="Joined">Whether it has a joining word since then.</param>
    /// <param name="Front">Where the words began that were told before what stands before them; 0 when none were, -1 when they must have been.</param>
    /// <param name="Back">Where they ended.</param>
    /// <param name="Owed">The clause that the next token must be of, because a day of it stands before; -1 when none.</param>
    private readonly record struct State(int At, int Next, int Run, bool Stopped, bool Joined, int Front, int Back, int Owed);

    private IReadOnlyList<Token> Said => answer.Tokens;

    private IReadOnlyList<Token> Stands => source.Tokens;

    /// <summary>How far the answer goes along with the source; all its length when it holds.</summary>
    public int Reach { get; private set; }

    public bool Holds(int from, int to)
    {
        (Begin, End) = (from, to);
        return Enumerable.Range(0, source.Count).Any(start => !source.IsStop(start) && MayBegin(start)
            && Try(new(from, start, -1, true, false, start == source.ClauseStart(start) || MayBeginInside(start) ? 0 : MustTurnBack, 0, -1)));
    }

    private int Begin { get; set; }

    private int End { get; set; }

    private bool Lax(Slack rule) => (slack & rule) != 0;

    private bool Try(State at)
    {
        Reach = Math.Max(Reach, at.At);
        if (dead.Contains(at))
        {
            return false;
        }

        var holds = at.At == End ? MayEnd(at) : Matches(at) || Floats(at) || Joins(at) || Stops(at) || Skips(at) || TurnsBack(at);
        if (!holds)
        {
            dead.Add(at);
        }

        return holds;
    }

    private bool Matches(State at)
    {
        if (at.Next >= source.Count || !Said[at.At].Means(Stands[at.Next]) || (at.Front > 0 && at.Next == at.Front))
        {
            return false;
        }

        var isFirst = at.Run <= 0;
        if ((at.Owed >= 0 && source.Clause(at.Next) != at.Owed) || (isFirst && !source.IsStop(at.Next) && !MayTake(at)))
        {
            return false;
        }

        return Try(at with
        {
            At = at.At + 1, Next = at.Next + 1, Run = source.IsStop(at.Next) ? 0 : Math.Min(2, Math.Max(at.Run, 0) + 1), Stopped = source.IsStop(at.Next), Joined = false, Owed = -1,
        });
    }

    // Whoever is named where other words of the minutes are left out must be told to do it there and here: 洽人事處 is not 人事處.
    private bool MayTake(State at)
    {
        if (Lax(Slack.Actors) || !source.IsActor(at.Next))
        {
            return true;
        }

        if (!source.ActorBegins(at.Next))
        {
            return false;
        }

        return source.IsAgent(at.Next) && IsAgentHere(at);
    }

    private bool IsAgentHere(State at) => at.At == Begin || answer.IsStop(at.At - 1) || Said[at.At - 1].IsAnyOf("請由") || Said[at.At - 1].Kind == TokenKind.Day;

    // A day may stand anywhere in its clause when the clause has no other.
    private bool Floats(State at)
    {
        if (Said[at.At].Kind != TokenKind.Day || !IsPieceDone(at))
        {
            return false;
        }

        for (var there = 0; there < source.Count; there++)
        {
            if (!Stands[there].Means(Said[at.At]) || source.DaysInClause(there) > 1)
            {
                continue;
            }

            var clause = source.Clause(there);
            var belongsBefore = at.Next > 0 && at.Run >= 0 && !at.Stopped && source.Clause(at.Next - 1) == clause;
            var next = at with { At = at.At + 1, Run = Math.Min(at.Run, 0), Joined = true };
            if ((belongsBefore && Try(next)) || Try(next with { Owed = Lax(Slack.Days) ? -1 : clause }))
            {
                return true;
            }
        }

        return false;
    }

    private bool Joins(State at)
    {
        if (!IsPieceDone(at))
        {
            return false;
        }

        return JoiningWord.All.Any(word => word.IsAt(answer.Letters, at.At) && at.At + word.Text.Length < End && Fits(word, at)
            && Try(at with { At = at.At + word.Text.Length, Run = Math.Min(at.Run, 0), Joined = true }));
    }

    private bool Fits(JoiningWord word, State at)
    {
        var behind = at.At + word.Text.Length;
        return Lax(Slack.Places) || word.Place switch
        {
            JoiningWord.Order => Lax(Slack.Orders) || IsOrdered(at.Next),
            JoiningWord.BeforeActor => answer.ActorBegins(behind) && source.Any(0, source.Count, source.IsAgent),
            JoiningWord.BeforeFigure => Said[behind].Kind is TokenKind.Day or TokenKind.Number,
            JoiningWord.BeforeTerm => answer.Any(behind, Math.Min(End, behind + 3), i => Said[i].Kind == TokenKind.Day && Said[i].Turn is "前" or "下班前" or "止" or "內"),
            _ => true,
        };
    }

    // 應 is no word of mine where the minutes only tell: an order stands in the same part of the sentence.
    private bool IsOrdered(int next)
    {
        var at = Math.Min(next, source.Count - 1);
        return source.Any(source.PartStart(at), source.PartEnd(at), i => Stands[i].IsAnyOf("請應須") && !source.IsTurning(i));
    }

    private bool Stops(State at)
    {
        if (!answer.IsStop(at.At) || !IsPieceDone(at))
        {
            return false;
        }

        var next = at with { At = at.At + 1, Run = Math.Min(at.Run, 0), Stopped = true };
        return Try(next) || (at.Front > 0 && IsFrontReached(at) && Try(next with { Next = at.Back, Front = 0, Back = 0 }));
    }

    // What stands before the words that were told first has been told.
    private bool IsFrontReached(State at) => at.Next == at.Front || (!IsCut(at.Next) && IsIdle(at.Next, at.Front, crosses: false));

    private bool Skips(State at)
    {
        if (at.Run < 0 || !IsPieceDone(at))
        {
            return false;
        }

        // Behind the words that were told first stands what is told of them, if anything.
        var last = at.Front > 0 && at.Next < at.Front ? at.Front : source.Count;
        for (var to = at.Next + (at.Run == 0 ? 0 : 1); to < last; to++)
        {
            if (Said[at.At].Means(Stands[to]) && !source.IsStop(to) && (to == at.Next || MaySkip(at, to)) && Matches(at with { Next = to, Run = 0 }))
            {
                return true;
            }
        }

        if (at.Front > 0 && IsFrontReached(at) && Skips(at with { Next = at.Back, Front = 0, Back = 0, Run = 0 }))
        {
            return true;
        }

        // A comma of the minutes may be left away where nothing else is.
        return at.Next < source.Count - 1 && Stands[at.Next] is { Kind: TokenKind.Stop, Text: "," } && Matches(at with { Next = at.Next + 1, Run = 0 });
    }

    private bool MaySkip(State at, int to)
    {
        var from = at.Next;
        var crosses = source.Clause(from) != source.Clause(to);
        if (from > 0 && IsCut(from))
        {
            return false;
        }

        if (IsCut(to) || (crosses && !at.Stopped && !Lax(Slack.Stops)))
        {
            return false;
        }

        if (!crosses && IsListed(from, to))
        {
            return true;
        }

        // Right behind whoever shall act, the verb stands: only where and when may be left out there.
        if (!crosses && !Lax(Slack.Cuts) && from > 0 && (source.IsActor(from - 1) || Stands[from - 1].IsAnyOf(Governs)) && !Stands[from].IsAnyOf(Leads) && Stands[from].Kind != TokenKind.Day)
        {
            return false;
        }

        return IsIdle(from, to, crosses, crosses && HasOwnAgent(to));
    }

    // Whoever was named between is not who does what follows.
    private bool HasOwnAgent(int at) => source.IsAgent(at) || (at + 1 < source.Count && Stands[at].IsAnyOf("請由") && source.IsAgent(at + 1));

    private bool IsIdle(int from, int to, bool crosses, bool mayName = false) =>
        (Lax(Slack.Cuts) || from >= to || !Stands[from].IsAnyOf(Modifies))
        && !source.Any(from, to, i =>
            (source.IsTurning(i) && !Lax(Slack.Turning))
            || (source.IsActor(i) && !mayName && !Lax(Slack.Actors))
            || (Stands[i].Kind is TokenKind.Number or TokenKind.Word && !Lax(Slack.Figures))
            || (Stands[i].Kind == TokenKind.Day && !Lax(Slack.Days) && (crosses || source.DaysInClause(i) > 1)));

    // 41-1、41-3、41-6等4案: one of a list stands for itself.
    private bool IsListed(int from, int to) =>
        from > 0 && (Stands[from - 1].Kind == TokenKind.Number || (Stands[from - 1].Is('號') && Stands[to].Kind == TokenKind.Number)) && !source.Any(from, to, i => Stands[i].Kind != TokenKind.Number && !Stands[i].IsAnd && !Stands[i].Is('等'));

    // 會計|室, 取|消: a word of the dictionary goes across the place.
    private bool IsCut(int at)
    {
        if (Lax(Slack.Cuts))
        {
            return false;
        }

        for (var start = Math.Max(0, at - LongestWord + 1); start < at; start++)
        {
            for (var length = at - start + 1; length <= LongestWord && start + length <= source.Count; length++)
            {
                if (Dictionary.TryGet(source.Folded.Substring(start, length), out _))
                {
                    return true;
                }
            }
        }

        return source.IsActor(at - 1) && source.IsActor(at) && !source.ActorBegins(at);
    }

    private bool IsPieceDone(State at)
    {
        if (at.Run < 0 || at.Run == 0)
        {
            return true;
        }

        var last = at.Next - 1;
        return (at.Run > 1 || Stands[last].Kind is TokenKind.Day || IsCase(last) || Stands[last].IsAnyOf(Small))
            && (Stands[last].Kind != TokenKind.Number || IsCase(last) || IsEnd(at.Next) || Lax(Slack.Figures))
            && (Lax(Slack.Turning) || !source.IsTurning(last) || IsEnd(at.Next));
    }

    // 41-2, 5201、: names a case, counts nothing.
    private bool IsCase(int at) =>
        Stands[at] is { Kind: TokenKind.Number, Text: var text }
        && (text.Contains('-', StringComparison.Ordinal) || (text.Length == 4 && (IsEnd(at + 1) || Stands[at + 1].IsAnd || Stands[at + 1].IsAnyOf("併案賡"))));

    private bool IsEnd(int at) => at >= source.Count || source.IsStop(at);

    private bool MayBegin(int start)
    {
        if (start > 0 && !source.IsStop(start - 1) && IsCut(start))
        {
            return false;
        }

        var clause = source.ClauseStart(start);
        var turns = source.Any(clause, start, source.IsTurning) || source.Any(source.PartStart(start), clause, HasOwnAgent(start) ? IsCondition : source.IsTurning);
        return (!turns || Lax(Slack.Turning)) && (isAlone || Lax(Slack.Actors) || !source.Any(source.PartStart(start), start, source.IsActor));
    }

    // 如…，請資訊局; 未獲結論前，交通局: what comes before somebody's order and is none of it leaves it whole, unless it is a condition.
    private bool IsCondition(int at) => source.IsTurning(at) && (Stands[at].IsAnyOf(Conditions) || (source.IsStop(at + 1) && Stands[at].IsAnyOf("前後")))
        || (at + 1 < source.Count && source.IsStop(at + 1) && Stands[at].IsAnyOf("者時外下"));

    // 洽|客運業者增開: what stands behind a verb is not who acts.
    private bool MayBeginInside(int start) =>
        Lax(Slack.Cuts) || source.IsActor(start - 1) || source.ActorBegins(start) || Stands[start - 1].IsAnyOf(Governs + "於將") || Stands[start - 1].Kind == TokenKind.Day
        || Stands[start].Kind is TokenKind.Day or TokenKind.Number;

    private bool MayEnd(State at)
    {
        if (at.Run < 0 || !IsPieceDone(at) || at.Owed >= 0 || at.Front == MustTurnBack)
        {
            return false;
        }

        if (at.Front > 0)
        {
            return IsFrontReached(at) && MayEnd(at with { Next = at.Back, Front = 0, Back = 0, Run = 0 });
        }

        var end = IsEnd(at.Next) ? at.Next : source.ClauseEnd(at.Next);
        if (at.Next < end && (IsCut(at.Next) || !IsIdle(at.Next, end, crosses: false)))
        {
            return false;
        }

        // What stands in brackets behind it may be left out when it narrows nothing: （列管案號5201）, but not （水利處部分）.
        if (end < source.Count && Stands[end].Text == "(" && source.IsStop(end))
        {
            var close = source.ClauseEnd(end + 1);
            return close < source.Count && !source.Any(end, close, i => (source.IsTurning(i) && !Lax(Slack.Turning)) || (source.IsActor(i) && !Lax(Slack.Actors)))
                && MayEnd(at with { Next = close + 1, Run = 0 });
        }

        return Lax(Slack.Turning) || !Excepts(end);
    }

    // 同意，但…; 通過。惟…
    private bool Excepts(int end)
    {
        for (var at = end; at < source.Count && source.IsStop(at); at = source.ClauseEnd(at + 1))
        {
            if (at + 1 < source.Count && Stands[at + 1].IsAnyOf("但惟唯除仍"))
            {
                return true;
            }

            if (at > end && Stands[at].Text != ",")
            {
                break;
            }
        }

        return false;
    }

    // 財產盤點由總務組…完成: the end of a clause first, where one shall act and nothing turns.
    private bool TurnsBack(State at)
    {
        if (Lax(Slack.Sequence) && at.Run != 1)
        {
            return Enumerable.Range(0, source.Count).Any(to => to != at.Next && Said[at.At].Means(Stands[to]) && Matches(at with { Next = to, Run = 0, Owed = -1 }));
        }

        if (at.Front > 0 || at.Run < 0 || at.Next <= 0 || !IsPieceDone(at) || !(at.Joined || at.Stopped || answer.ActorBegins(at.At)))
        {
            return false;
        }

        // At the end of its clause, or what 將 moves there.
        var (from, front) = (source.ClauseStart(at.Next - 1), FrontOf(at));
        if (front <= from || !(IsEnd(at.Next) || Stands[front - 1].IsAnyOf("將把")) || source.Any(from, front, source.IsTurning) || source.AgentsIn(from, at.Next) != 1)
        {
            return false;
        }

        return Enumerable.Range(from, front - from).Any(to => Said[at.At].Means(Stands[to]) && !source.Any(from, to, i => !IsPreamble(i))
            && Matches(at with { Next = to, Run = 0, Front = front, Back = at.Next }));
    }

    private bool IsPreamble(int at) => Stands[at].IsAnyOf(Governs + "於") || Stands[at].Kind == TokenKind.Day || (isAlone && source.IsActor(at));

    // Where the piece began that was told first.
    private int FrontOf(State at)
    {
        var (said, there) = (at.At, at.Next);
        while (said > 0 && !(there > 0 && Said[said - 1].Means(Stands[there - 1])))
        {
            said--;
        }

        while (said > 0 && there > 0 && !source.IsStop(there - 1) && Said[said - 1].Means(Stands[there - 1]))
        {
            (said, there) = (said - 1, there - 1);
        }

        return there;
    }
}
