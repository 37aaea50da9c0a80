using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>Something is told, but not of what it is asked of, nor in the part that is asked for.</summary>
internal static partial class WhoseRules
{
    private const double Said = 0.3;
    private const double SaidInFull = 0.7;
    private static readonly char[] Stops = ['，', ',', '、', ' '];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(nameof(LacksOwner), LacksOwner),
        new(nameof(LacksRole), LacksRole),
        new(nameof(LacksLetter), LacksLetter),
        new(nameof(LacksPriced), LacksPriced),
        new(nameof(LacksState), LacksState),
        new(nameof(TellsNeither), TellsNeither),
    ];

    // 路燈案的得標廠商是誰 is not answered by who won another tender, nor 車站的熱點有幾處 by how many there are in all.
    private static bool LacksOwner(Candidate one) =>
        one.Question.Wanted is not (Wanted.Anything or Wanted.YesOrNo or Wanted.Why)
        && !one.Question.IsList
        && one.Question.Asked.Of.OwnerBy is { } end
        && one.Question.Text.LastIndexOfAny(Stops, end) is var stop
        && one.Question.Topic.Where(w => w.At > stop && w.End <= end && w is { IsMatter: true, IsWhole: true }).ToList() is var owner
        && owner.Exists(w => w.IsThing)
        && owner.TrueForAll(w => IsCutRight(w) && one.Evidence.Missing.Contains(w));

    // 不能用, of which people say so many: no name of anything.
    private static bool IsCutRight(QuestionWord word) =>
        word.IsFresh && (word.Office.Count == 0 || (word.IsThing && !Loose().IsMatch(word.Text)));

    // 監造單位是誰 is not answered by who builds it.
    private static bool LacksRole(Candidate one) =>
        one.Question.Wanted == Wanted.Who
        && one.Evidence.Kind != ItemKind.Table
        && one.Question.Asked.Of.RoleBy is { } end
        && one.Question.Topic.LastOrDefault(w => w.End == end) is { IsMatter: true, IsNamed: false, IsWhole: true, IsFresh: true } role
        && (role.Office.Count == 0 || Dictionary.TryGet(role.Folded, out _))
        && !DeedRules.IsSaidInAnyWords(role)
        && !WantedReader.IsAnyKind(role.Text)
        && Coverage.Of(role, one.Evidence.WithAbove) < SaidInFull;

    private static bool LacksLetter(Candidate one) =>
        one.Question.Asked.Of.Letter is { } letter
        && !(one.Evidence.Quote + string.Concat(one.Evidence.Passage.Heading)).Contains(letter, StringComparison.Ordinal);

    // 便當一個多少錢 is not answered by what the course costs.
    private static bool LacksPriced(Candidate one) =>
        one.Question.Wanted == Wanted.Money
        && one.Question.Asked.Of.PricedBy is { } end
        && one.Question.Topic.LastOrDefault(w => w.End == end) is { IsWhole: true, IsFresh: true } priced
        && Coverage.Of(priced, one.Evidence.WithAbove) < Said;

    // 逾期幾件 is not answered by how many there were.
    private static bool LacksState(Candidate one) =>
        one.Question.Wanted == Wanted.Count
        && one.Question.Asked.Of.StateBy is { } end
        && one.Question.Topic.LastOrDefault(w => w.End == end) is { IsWhole: true, IsFresh: true } state
        && States().IsMatch(state.Text)
        && Coverage.Of(state, one.Evidence.WithAbove) < Said
        && !DeedWords.IsWrittenIn(state, one.Evidence.WithAbove);

    // 記功還是嘉獎 is not answered by 敘獎, which may be either.
    private static bool TellsNeither(Candidate one) =>
        one.Question.Asked.Of.Either is { } at
        && one.Question.Topic.LastOrDefault(w => w.End == at) is { IsMatter: true, IsWhole: true } first
        && one.Question.Topic.FirstOrDefault(w => w.At == at + 2) is { IsMatter: true, IsWhole: true } second
        && one.Evidence.WithAbove is var said
        && !said.Contains(first.Folded, StringComparison.Ordinal)
        && !said.Contains(second.Folded, StringComparison.Ordinal)
        && IsMeant(first, said) == IsMeant(second, said);

    private static bool IsMeant(QuestionWord word, string said) => Coverage.Of(word, said) >= Said;

    [GeneratedRegex("[不沒]|^[我你他]們")]
    private static partial Regex Loose();

    [GeneratedRegex("^(逾期|過期|不?合格|未.{1,2}|沒.{1,2}|不.{1,2}|通過|駁回|退件|缺席|請假|成立|破獲|結案|死亡|受傷|違規|違法|流標|決標|欠繳|重複|取消|停辦|故障|損壞|遺失|報廢|失敗|延誤|落後|中斷|錄取|落選|達標|超標|異常|出院|住院|重症)$")]
    private static partial Regex States();
}
