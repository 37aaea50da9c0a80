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
        new(nameof(LacksPaying), LacksPaying),
        new(nameof(LacksDeedDoneToWhom), LacksDeedDoneToWhom),
        new(nameof(LacksLetter), LacksLetter),
        new(nameof(LacksPriced), LacksPriced),
        new(nameof(LacksState), LacksState),
        new(nameof(TellsNeither), TellsNeither),
        new(nameof(LacksTeacher), LacksTeacher),
        new(nameof(IsRuledByAnother), IsRuledByAnother),
    ];

    /// <summary>Those that judge a ruling told in place of its matter, too.</summary>
    public static IReadOnlyList<Rule> OfRulings { get; } =
        [new(nameof(LacksPaying), LacksPaying), new(nameof(LacksDeedDoneToWhom), LacksDeedDoneToWhom)];

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

    // 加班的錢哪個局出 is not answered by who works longer.
    private static bool LacksPaying(Candidate one) =>
        one.Question.Wanted == Wanted.Who
        && one.Evidence.Kind != ItemKind.Table
        && AsksWhoPays().IsMatch(one.Question.Text)
        && !Pays().IsMatch(one.Evidence.Quote);

    // 懲處了誰 is not answered by who was late.
    private static bool LacksDeedDoneToWhom(Candidate one) =>
        one.Question.Asked.Who.At is > 0 and var at
        && one.Question.Text[at - 1] is '了' or '過'
        && one.Evidence.Lacks(w => w is { IsDeed: true, IsWhole: true, IsFresh: true } && (w.End == at || w.End == at - 1)
            && !DeedRules.IsSaidOtherwise(w) && !DeedWords.IsWrittenIn(w, Plain.Of(one.Evidence.Quote)));

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

    // 課程是誰講的 is not answered by who must attend it.
    private static bool LacksTeacher(Candidate one) =>
        one.Question.Wanted == Wanted.Who && WhoTeaches().IsMatch(one.Question.Text) && !Teaches().IsMatch(one.Evidence.Quote);

    // 縣長怎麼裁示 is not answered by what was ruled where the 秘書長 was in the chair.
    public static bool IsRuledByAnother(Candidate one) =>
        one.Question.Asked.Ruling.Ruler is { } ruler
        && one.Evidence.Meeting.Meeting.Header.Chair is { } chair
        && Titles().IsMatch(ruler)
        && Titles().Matches(chair).Select(title => title.Value).ToList() is { Count: > 0 } titles
        && !titles.Contains(ruler)
        && !one.Evidence.WithAbove.Contains(Plain.Of(ruler), StringComparison.Ordinal);

    private static bool IsMeant(QuestionWord word, string said) => Coverage.Of(word, said) >= Said;

    [GeneratedRegex("(課|講座|研習|訓練|演講)[^，。？?]{0,6}(誰|哪一?位)(來|負責)?(講|教|授課|主講)")]
    private static partial Regex WhoTeaches();

    [GeneratedRegex("講|授課|師資|教授|老師|教練|指導|邀[請集]|主持|擔任")]
    private static partial Regex Teaches();

    [GeneratedRegex("(錢|費用?|經費|款項?|帳單)(是|要|該|由|都|到底|找)*(誰|哪一?個?[^，。]{1,4})(來|去|要|該|先)*(出|付|墊|擔|負擔|買單|支付|支應|給)[？?呢啊的]*$|(誰|哪一?個?[^，。]{1,4})(來|去|要|該|先)*(出|付|墊)(這筆|那筆)?(錢|費用?|經費|款)")]
    private static partial Regex AsksWhoPays();

    [GeneratedRegex("費|款|支應|負擔|墊付|出資|預算|支付|吸收|自籌|補助|元")]
    private static partial Regex Pays();

    [GeneratedRegex(AskedPost.Titles)]
    private static partial Regex Titles();

    [GeneratedRegex("[不沒]|^[我你他]們")]
    private static partial Regex Loose();

    [GeneratedRegex("^(逾期|過期|不?合格|未.{1,2}|沒.{1,2}|不.{1,2}|通過|駁回|退件|缺席|請假|成立|破獲|結案|死亡|受傷|違規|違法|流標|決標|欠繳|重複|取消|停辦|故障|損壞|遺失|報廢|失敗|延誤|落後|中斷|錄取|落選|達標|超標|異常|出院|住院|重症)$")]
    private static partial Regex States();
}
