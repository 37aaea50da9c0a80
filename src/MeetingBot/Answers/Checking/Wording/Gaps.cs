using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Checking.Wording;

/// <summary>
/// What may be left out of a sentence of the minutes: nothing that turns it, nobody named, no figure, no half of a word or of a phrase.
/// </summary>
internal sealed class Gaps(WordedText source, Slack slack)
{
    /// <summary>What stands before whoever shall act, or before what he shall do.</summary>
    public const string Governs = "請由應須需";

    private const string Modifies = "之的者等時部所起止內外以";
    private const string Leads = "於至依以向在自從就";
    private const string Conditions = "如若倘俟待惟但除僅只限視";
    private const int LongestWord = 4;
    private readonly bool?[] cuts = new bool?[source.Count + 1];

    private IReadOnlyList<Token> Stands => source.Tokens;

    /// <summary>Whether all before this place of its part may be left out.</summary>
    /// <param name="isAlone">Then also whoever acts.</param>
    public bool MayBegin(int start, bool isAlone)
    {
        if (start > 0 && !source.IsStop(start - 1) && IsCut(start))
        {
            return false;
        }

        var (part, clause) = (source.PartStart(start), source.ClauseStart(start));
        var turns = WordedText.Any(clause, start, source.IsTurning)
            || WordedText.Any(part, clause, HasOwnAgent(start) ? IsCondition : source.IsTurning);
        return (!turns || Lax(Slack.Turning)) && (isAlone || Lax(Slack.Actors) || !WordedText.Any(part, start, source.IsActor));
    }

    /// <summary>Whether a sentence may begin inside a clause here: 洽|客運業者增開 is not 客運業者增開.</summary>
    public bool IsInlet(int start) =>
        Lax(Slack.Cuts)
        || source.IsActor(start - 1)
        || source.ActorBegins(start)
        || Stands[start - 1].IsAnyOf(Governs + "於將")
        || Stands[start - 1].Kind == TokenKind.Day
        || Stands[start].Kind is TokenKind.Day or TokenKind.Number;

    /// <summary>Whether what stands from here up to there may be left out between words that are told.</summary>
    /// <param name="isStopped">Whether the answer has a stop there.</param>
    public bool MaySkip(int from, int to, bool isStopped)
    {
        var crosses = source.Clause(from) != source.Clause(to);
        if ((from > 0 && IsCut(from)) || IsCut(to) || (crosses && !isStopped && !Lax(Slack.Stops)))
        {
            return false;
        }

        return crosses ? IsIdle(from, to, true, HasOwnAgent(to)) : IsListed(from, to) || (!IsVerb(from) && IsIdle(from, to, false));
    }

    /// <summary>Whether what stands from here up to there says nothing without which the rest says something else.</summary>
    public bool IsIdle(int from, int to, bool crosses, bool mayName = false) =>
        (Lax(Slack.Cuts) || from >= to || !Stands[from].IsAnyOf(Modifies))
        && !WordedText.Any(from, to, i => Narrows(i, mayName) || IsFigure(i) || IsOneOfDays(i, crosses));

    /// <summary>Whether a token turns what is told, or names somebody.</summary>
    public bool Narrows(int at, bool mayName = false) =>
        (source.IsTurning(at) && !Lax(Slack.Turning)) || (source.IsActor(at) && !mayName && !Lax(Slack.Actors));

    /// <summary>會計|室, 取|消: whether a word of the dictionary or a name goes across the place.</summary>
    public bool IsCut(int at) => !Lax(Slack.Cuts) && (cuts[at] ??= WordGoesAcross(at));

    private bool WordGoesAcross(int at)
    {
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

        return at < source.Count && source.IsActor(at - 1) && source.IsActor(at) && !source.ActorBegins(at);
    }

    private bool IsFigure(int at) => Stands[at].Kind is TokenKind.Number or TokenKind.Word && !Lax(Slack.Figures);

    private bool IsOneOfDays(int at, bool crosses) =>
        Stands[at].Kind == TokenKind.Day && !Lax(Slack.Days) && (crosses || source.DaysInClause(at) > 1);

    // Right behind whoever shall act stands what he shall do; only where and when may be left out there.
    private bool IsVerb(int from) =>
        !Lax(Slack.Cuts)
        && from > 0
        && (source.IsActor(from - 1) || Stands[from - 1].IsAnyOf(Governs))
        && !Stands[from].IsAnyOf(Leads)
        && Stands[from].Kind != TokenKind.Day;

    // Whoever was named before is not who does what follows.
    private bool HasOwnAgent(int at) =>
        source.IsAgent(at) || (at + 1 < source.Count && Stands[at].IsAnyOf("請由") && source.IsAgent(at + 1));

    // 41-1、41-3、41-6等4案: one of a list stands for itself.
    private bool IsListed(int from, int to) =>
        from > 0
        && (Stands[from - 1].Kind == TokenKind.Number || (Stands[from - 1].Is('號') && Stands[to].Kind == TokenKind.Number))
        && !WordedText.Any(from, to, i => Stands[i].Kind != TokenKind.Number && !Stands[i].IsAnd && !Stands[i].Is('等'));

    // 如…，請資訊局; 未獲結論前，交通局: what stands before somebody's own order leaves it whole, unless it is a condition.
    private bool IsCondition(int at)
    {
        var ends = at + 1 < source.Count && source.IsStop(at + 1);
        return (source.IsTurning(at) && (Stands[at].IsAnyOf(Conditions) || (ends && Stands[at].IsAnyOf("前後"))))
            || (ends && Stands[at].IsAnyOf("者時外下"));
    }

    private bool Lax(Slack rule) => (slack & rule) != 0;
}
