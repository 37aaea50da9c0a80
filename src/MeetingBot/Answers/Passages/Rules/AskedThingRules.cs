using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>The thing that is asked after is not spoken of: the race is, and not its fee; the hall, and not its tickets.</summary>
internal static partial class AskedThingRules
{
    private const int LongName = 3;
    private const double Said = 0.3;
    private const int Either = 3; // 還是, and 要 or 用 behind it

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(nameof(LacksHeadAsked), LacksHeadAsked),
        new(nameof(LacksLast), LacksLast),
        new(nameof(LacksWhatThereIs), LacksWhatThereIs),
        new(nameof(LacksWhatCameThen), LacksWhatCameThen),
        new(nameof(LacksBenefit), LacksBenefit),
        new(nameof(LacksGain), LacksGain),
        new(nameof(LacksOrder), LacksOrder),
        new(nameof(SaysEitherAlike), SaysEitherAlike),
        new(nameof(LacksSubstance), LacksSubstance),
        new(nameof(LacksNumberOfIt), LacksNumberOfIt),
        new(nameof(LacksWhatItIs), LacksWhatItIs),
        new(nameof(LacksChair), LacksChair),
        new(nameof(LacksWhether), LacksWhether),
        new(nameof(LacksPrice), LacksPrice),
        new(nameof(LacksPrize), LacksPrize),
        new(nameof(LacksEitherSide), LacksEitherSide),
    ];

    /// <summary>Those that judge a ruling told in place of its matter, too.</summary>
    public static IReadOnlyList<Rule> OfRulings { get; } = [new(nameof(LacksWhatCameThen), LacksWhatCameThen)];

    private static bool LacksHeadAsked(Candidate one) =>
        one.Question.Wanted is Wanted.Anything or Wanted.Where
        && one.Question.Asked.Thing.HeadBy is { } end
        && Lacks(one, Head(one.Question, end));

    // 宿舍漏水縣府要怎麼辦: what is to be seen to, and not who does.
    private static QuestionWord? Head(Question question, int end) =>
        question.Topic.LastOrDefault(w => w.End == end) is not { } head || !OwnBody().IsMatch(head.Text)
            ? question.Topic.LastOrDefault(w => w.End == end)
            : question.Topic.LastOrDefault(w => w.End <= head.At);

    private static bool LacksLast(Candidate one) =>
        one.Question.Wanted is Wanted.Anything
        && one.Question.Asked.Thing.LastBy is { } end
        && Lacks(one, one.Question.Topic.LastOrDefault(w => w.End == end));

    private static bool LacksWhatThereIs(Candidate one) =>
        one.Question.Asked.Thing.WhetherAt is { } at
        && Lacks(one, one.Question.Topic.FirstOrDefault(w => w.At == at));

    private static bool LacksWhatCameThen(Candidate one) =>
        one.Question.Asked.Thing.ThenAt is { } at
        && one.Question.Topic.Where(w => w.At >= at && w is { IsMatter: true, IsWhole: true, IsFresh: true }
            && !WantedReader.IsAnyKind(w.Text) // 改成什麼方式
            && !DeedRules.IsSaidInAnyWords(w) && DeedWords.IsTelling(w.Text)).ToList() is { Count: > 0 } then
        && then.TrueForAll(w => IsUnsaid(one.Evidence, w))
        && !one.Found.Any(e => e.FitsWanted && RecordCorrection.Corrects(e, one.Evidence));

    // 可以申請補助嗎 is not answered by what is mended at the cost of the office.
    private static bool LacksBenefit(Candidate one) =>
        one.Question.Wanted == Wanted.YesOrNo
        && one.Question.Asked.Thing.BenefitAt is { } at
        && one.Question.Topic.LastOrDefault(w => w.At <= at && w.End > at) is { IsFresh: true } benefit
        && Coverage.Of(benefit, one.Evidence.WithAbove) < Said;

    // 提早做完有什麼好處 is not answered by that it may be done early.
    private static bool LacksGain(Candidate one) =>
        one.Question is { Wanted: Wanted.Anything, Asked.Thing.Gain: true }
        && one.Evidence.Kind != ItemKind.Table
        && !Gains().IsMatch(one.Evidence.Passage.Item.Text);

    // 都發局被要求做什麼 is not answered by what was reported before it was told to do anything.
    private static bool LacksOrder(Candidate one) => one.Question.Asked.Duty.Ordered && !IsOrderAsked(one);

    /// <summary>It tells the very unit that is asked of what to do, and need not say of what matter.</summary>
    public static bool IsOrderAsked(Candidate one) =>
        one.Question is { Wanted: Wanted.Anything, Asked.Duty.Ordered: true }
        && one.Question.Units.Any(unit => one.Question.NamesOf(unit).Any(name =>
            Regex.IsMatch(one.Evidence.Quote, $"(請|責成|由)[^，。；]{{0,6}}{Regex.Escape(name)}|{Regex.Escape(name)}[^，。；]{{0,4}}(應|須|務必)")));

    // 是記功還是嘉獎 is not answered by 敘獎, which is said for either.
    private static bool SaysEitherAlike(Candidate one) =>
        one.Question.Text.IndexOf("還是", StringComparison.Ordinal) is > 0 and var at
        && one.Question.Topic.LastOrDefault(w => w.End <= at && at - w.End <= 1) is { IsWhole: true, IsFresh: true } first
        && one.Question.Topic.FirstOrDefault(w => w.At >= at && w.At - at <= Either) is { IsWhole: true, IsFresh: true } second
        && Synonyms.Of(first.Folded).Contains(second.Folded)
        && Plain.Of(one.Evidence.Quote) is var said
        && !said.Contains(first.Folded, StringComparison.Ordinal)
        && !said.Contains(second.Folded, StringComparison.Ordinal);

    // By its passage and what it stands under: what else is told on the item is of something else. Of a deed a letter is enough: 停止 by
    // 暫停.
    private static bool IsUnsaid(Evidence evidence, QuestionWord word) =>
        evidence.WithAbove is var said
        && Coverage.Of(word, said) < Said
        && !(word.Folded is [.. var stem, '子'] && said.Contains(stem, StringComparison.Ordinal))
        && !(word.IsDeed && DeedWords.IsHintedAtIn(word, said));

    private static bool LacksSubstance(Candidate one) =>
        one.Question.Asked.Thing.Substance is { } what
        && !Regex.IsMatch(one.Evidence.Passage.Item.Text + LastHeading(one), $"[用耗節省發供降]{what}|{what}[量費度資源]");

    private static string LastHeading(Candidate one) => one.Evidence.Passage.Heading is [.., var line] ? line : "";

    private static bool LacksPrice(Candidate one) =>
        one.Question.Asked.Thing.Fee && one.Evidence.Kind != ItemKind.Table && !Price().IsMatch(Takings().Replace(one.Evidence.Quote, ""));

    private static bool LacksPrize(Candidate one) =>
        one.Question.Asked.Thing.Prize && !Prizes().IsMatch(one.Evidence.Passage.Item.Text);

    // 官方帳號受理 tells of one, and not which.
    private static bool LacksNumberOfIt(Candidate one) =>
        one.Question.Asked.Thing.Number is { } number
        && one.Evidence.Kind != ItemKind.Table
        && !Regex.IsMatch(one.Evidence.Quote, $"{number}[^，。；]{{0,8}}[A-Za-z0-9@「]");

    // 紀念品是什麼 is not answered by how many are left.
    private static bool LacksWhatItIs(Candidate one) =>
        one.Question.Wanted == Wanted.Anything
        && one.Question.Asked.Thing.WhatBy is { } end
        && one.Evidence.Kind != ItemKind.Table
        && one.Question.Topic.LastOrDefault(w => w.End == end) is { IsThing: true, IsWhole: true, IsFresh: true } thing
        && !WantedReader.IsAnyKind(thing.Text)
        && one.Evidence.Quote.Contains(thing.Text, StringComparison.Ordinal)
        && !Regex.IsMatch(one.Evidence.Quote, $"{thing.Text}[^，。；]{{0,8}}([為是係即：:「（(、]|[包含訂定改])")
        && !Regex.IsMatch(one.Evidence.Quote, $"(為|是|即|作為|當作)[^，。；]{{0,12}}{thing.Text}|」[^，。；]{{0,6}}{thing.Text}");

    // 在男廁還是女廁 is not answered by on which floor: of two of one sort, one must be told.
    private static bool LacksEitherSide(Candidate one) =>
        one.Question.Wanted is Wanted.Anything or Wanted.Where or Wanted.YesOrNo
        && one.Question.Asked.Thing.OrAt is { } at
        && one.Question.Words.FirstOrDefault(w => w.At == at) is { IsThing: true, IsWhole: true, IsFresh: true } other
        && one.Question.Words.LastOrDefault(w => w.At < at && w.IsMatter) is { IsThing: true, IsWhole: true } side
        && side.Text[^1] == other.Text[^1]
        && one.Evidence.WithAbove + one.Evidence.Meeting.Scope(one.Evidence.Passage) is var said
        && !said.Contains(side.Folded, StringComparison.Ordinal)
        && !said.Contains(other.Folded, StringComparison.Ordinal);

    // 某校的行政會議是誰主持 is not answered by what it was that went there.
    private static bool LacksChair(Candidate one) =>
        one.Question is { Wanted: Wanted.Who, Asked.Meeting.Chairing: true }
        && one.Evidence.Kind != ItemKind.Table
        && !Chairs().IsMatch(one.Evidence.Quote);

    // 可以用視訊嗎 is not answered by what is said of it without that.
    private static bool LacksWhether(Candidate one) =>
        one.Question is { Wanted: Wanted.YesOrNo, Asked.Matter.DoneBy: null }
        && one.Question.Text.LastIndexOf('嗎') is > 0 and var end
        && one.Question.Topic.LastOrDefault(w => w is { IsMatter: true, IsWhole: true, IsFresh: true } && w.End <= end) is { } last
        && last.End == end
        && Lacks(one, last);

    private static bool Lacks(Candidate one, QuestionWord? thing) =>
        thing is { IsThing: true, IsWhole: true, IsFresh: true }
        && !WantedReader.IsAnyKind(thing.Text)
        && !OwnBody().IsMatch(thing.Text)
        && (thing.Text.Length >= LongName || Dictionary.TryGet(thing.Folded, out _))
        && IsUnsaid(one.Evidence, thing);

    // 縣府要怎麼辦: whoever sees to it.
    [GeneratedRegex("^([縣市鄉鎮區][政公]?府|政府|公所|[縣市鄉鎮區]公所|官方|公家|公務員|[校院館園廠]方|你們|我們)$")]
    private static partial Regex OwnBody();

    [GeneratedRegex("獎|[加減]倍|倍|優[惠先待]|折[扣抵]?|[補貼]助|補貼|減[免徵半]|免[費收繳稅]|贈|禮[券品金盒]|抽|點數|津貼|回饋|加[分給碼成薪]|記功|表揚|公假|補休|節[省約]|提[高升]|改善|有助|有利|避免|減少|增加|福利")]
    private static partial Regex Gains();

    [GeneratedRegex("元|免[費收]|折|收[費取]|計[費價收]|按|費率|單價|收\\s*[0-9]")]
    private static partial Regex Price();

    // 本期收入297萬元: of all, and not the price.
    [GeneratedRegex("(收入|營收|收費|合計|總計|共計?|計)[^，。；]{0,8}[0-9,]+\\s*[萬億]?[0-9,]*元")]
    private static partial Regex Takings();

    [GeneratedRegex("獎|[冠亞季殿]軍|佳作|優[等勝選]|特優|[金銀銅]質|[金銀銅]牌|第[一二三四五1-5]名|殊榮|獲|肯定|楷模|入圍|標章|評[比鑑]")]
    private static partial Regex Prizes();

    [GeneratedRegex("主持|主席[：:為是由請]|[任理]主席|召集人")]
    private static partial Regex Chairs();
}
