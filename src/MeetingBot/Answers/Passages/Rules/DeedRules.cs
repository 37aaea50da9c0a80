using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>What is asked to be done, and is not what the sentence tells of.</summary>
internal static partial class DeedRules
{
    private const double SureWithoutAct = 0.85;
    private const int BesideNumber = 5;
    private const int AsPieces = 2;
    private const string Obtained = "獲逮捕尋"; // in minutes, what people 抓到, 找到 and 拿到
    private const double Said = 0.3;
    private const double Surely = 0.75;
    private const double SureWithoutHow = 0.65;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(nameof(LacksDeedOfDay), LacksDeedOfDay),
        new(nameof(LacksWhatHasReason), LacksWhatHasReason),
        new(nameof(LacksHow), LacksHow),
        new(nameof(LacksWhetherDone), LacksWhetherDone),
        new(nameof(SaysNothingUndone), SaysNothingUndone),
        new(nameof(IsOnlyAllowed), IsOnlyAllowed),
        new(nameof(LacksDeedOfWho), LacksDeedOfWho),
        new(nameof(LacksLastDeedOfWho), LacksLastDeedOfWho),
        new(nameof(LacksDeedOfWhich), LacksDeedOfWhich),
        new(nameof(LacksWhatIsCounted), LacksWhatIsCounted),
    ];

    /// <summary>什麼時候結束 is not answered by a day on which something else is done.</summary>
    public static bool LacksAct(Question question, Evidence evidence) =>
        AskedAct(question) is { } asked
        && (evidence.Missing.Contains(asked) || (IsBehindWhen(question, asked) && Coverage.Of(asked, evidence.WithAbove) < Said))
        && !DeedWords.IsWrittenIn(asked, Plain.Of(evidence.Quote));

    // What happens on that day the passages before must not say for it.
    private static bool IsBehindWhen(Question question, QuestionWord asked) =>
        question.Asked.Day.At is > 0 and var when
        && asked.At > when
        && question.Text.AsSpan(when, asked.At - when).IndexOfAny('，', ',', '、') < 0;

    /// <summary>Whether neither the matter nor its ruling says itself what is done on the day asked for.</summary>
    public static bool LacksAct(Question question, Evidence topic, Evidence ruling) =>
        question.Wanted == Wanted.Date
        && AskedAct(question) is { } asked
        && Coverage.Of(asked, Plain.Of(topic.Quote)) < Said
        && Coverage.Of(asked, Plain.Of(ruling.Quote)) < Said;

    /// <summary>預定7月啟用 under the heading that names all the rest that is asked of.</summary>
    public static bool SaysDeedUnderItsMatter(Candidate one) =>
        one.Question.Wanted == Wanted.Date
        && AskedAct(one.Question) is { } asked
        && !one.Evidence.Lacks(w => w.IsMatter)
        && Coverage.Of(asked, Plain.Of(one.Evidence.Quote)) >= Surely
        && one.Evidence.Meeting.Above(one.Evidence.Passage) is var above
        && one.Question.Topic.Where(w => w.IsThing && w != asked).All(w => Coverage.Of(w, above) >= Surely);

    /// <summary>What is done on the day that is asked for; null where none is asked for or every sentence says it otherwise.</summary>
    public static QuestionWord? AskedAct(Question question)
    {
        var when = question.Asked.Day.At;
        var acts = question.Topic.Where(w => w.IsDeed && w.IsWhole && w.IsFresh && !NamesEvent(question, w)).ToList();
        var behind = acts.Where(w => w.At >= when).ToList();
        var asked = behind.FirstOrDefault(w => !AnyDeed().IsMatch(w.Text))
            ?? behind.FirstOrDefault()
            ?? Event(question, when)
            ?? (IsLetter(question, when) ? null : acts.LastOrDefault());
        return asked is null || IsColloquial(asked) ? null : asked;
    }

    /// <summary>歡送 in 歡送茶會: what an event is called by, and not what is done on its day.</summary>
    public static bool NamesEvent(Question question, QuestionWord deed) =>
        question.Topic.Any(w => w.At == deed.End && w.IsThing && Events().IsMatch(w.Text));

    // 要清到幾件以下: the deed is one letter, which says too little, and none that stands before.
    private static bool IsLetter(Question question, int when) => question.Words.Zip(question.Words.Skip(1)).Any(pair =>
        pair.First.At > when
        && pair.First is { IsWhole: false, Class: WordClass.Thing or WordClass.Act }
        && pair.First.End == pair.Second.At
        && pair.Second.Text is ['到' or '完' or '掉' or '好' or '成' or '出', ..]);

    // 哪一天正式上線: a word of the dictionary's things, and still what happens; not what is asked after a stop.
    private static QuestionWord? Event(Question question, int when)
    {
        if (when == 0)
        {
            return null;
        }

        var stop = question.Text.IndexOfAny(['，', ',', '、'], when);
        var end = stop < 0 ? question.Text.Length : stop;
        return question.Topic.LastOrDefault(w =>
            w.IsThing && w.IsWhole && w.IsFresh && w.At > when && w.End <= end && !Whatever().IsMatch(w.Text));
    }

    private static bool LacksDeedOfDay(Candidate one) =>
        one.Question.Wanted == Wanted.Date && one.Evidence.Score < SureWithoutAct && LacksAct(one.Question, one.Evidence)
        && !IsPartOfWhatIsSaid(one);

    // 歡送茶會哪一天 asks for the day of a 茶會, which the sentence gives: what it is for goes without saying where it is no other one.
    private static bool IsPartOfWhatIsSaid(Candidate one) =>
        AskedAct(one.Question) is { } act
        && act.At < one.Question.Asked.Day.At
        && one.Evidence.Missing is [var only] && only == act
        && one.Question.Topic.FirstOrDefault(w => w.At - act.End is 0 or 1) is { IsThing: true, IsWhole: true } head
        && Plain.Of(one.Evidence.Quote) is var said
        && said.Contains(head.Folded, StringComparison.Ordinal)
        && !Compounds.AreAllBefore(head.Folded, said)
        && one.Question.Topic.Any(w => w.IsMatter && w.End < act.At && Coverage.Of(w, said) >= Surely);

    // 為什麼裁撤: that it was is taken for granted. That a row got nothing its table shows.
    private static bool LacksWhatHasReason(Candidate one) =>
        one.Question.Wanted == Wanted.Why
        && one.Evidence.Lacks(w => w.IsMatter && w.IsWhole && !(one.Evidence.Kind == ItemKind.Table && TableFit.Gets(w.Text)));

    // 怎麼增加 is not answered by what to do without.
    private static bool LacksHow(Candidate one) =>
        one.Evidence.Score < SureWithoutHow
        && one.Question.Asked.Matter.HowAt is { } at
        && one.Evidence.Lacks(w => w.IsDeed && w.IsWhole && w.IsFresh && w.At == at);

    // 都出院了嗎 is not answered by how many were brought there, nor by who must see to it.
    public static bool LacksWhetherDone(Candidate one) =>
        one.Question.Wanted == Wanted.YesOrNo
        && one.Question.Asked.Matter.DoneBy is { } by
        && (!TellsStanding(one.Evidence.Quote)
            || (one.Question.Asked.Matter.Got is { } got && one.Evidence.Quote.IndexOfAny([got[0], .. Obtained]) < 0)
            || (one.Question.Topic.LastOrDefault(w => (w.IsDeed || w.IsThing) && w.IsWhole && w.IsFresh && w.At < by) is { } deed
                && by - deed.End <= 1
                && ((one.Evidence.Missing.Contains(deed) && !DeedWords.IsWrittenIn(deed, Plain.Of(one.Evidence.Quote)))
                    || IsOnlyBegun(deed, one.Evidence))));

    // 送修 is not 修好.
    private static bool IsOnlyBegun(QuestionWord deed, Evidence evidence) =>
        deed is { Text: [.., '好' or '完'], Stem: not null }
        && Coverage.Of(deed with { Stem = null }, evidence.WithAbove) < Said;

    /// <summary>How far it is, done or not.</summary>
    public static bool TellsStanding(string sentence) => Standing().IsMatch(sentence);

    // 沒達到目標的是哪一類 is not answered by 目標97%，實際97.42%.
    private static bool SaysNothingUndone(Candidate one) =>
        one.Question.Asked.Matter.WhichUndone && one.Evidence.Kind != ItemKind.Table && !Negation().IsMatch(one.Evidence.Quote);

    // 要不要擴充 is not answered by 得擴充2年, which leaves it open.
    private static bool IsOnlyAllowed(Candidate one) =>
        one.Question.Asked.Ruling.Whether
        && one.Question.Topic.LastOrDefault(w => w.IsDeed && w.IsWhole && w.IsFresh) is { } deed
        && Regex.Count(one.Evidence.Quote, Regex.Escape(deed.Text)) is > 0 and var all
        && Regex.Count(one.Evidence.Quote, $"(?<![不取獲懂值])[得可][^，。；不]{{0,6}}{Regex.Escape(deed.Text)}") == all;

    // 誰授課 is not answered by who must attend.
    private static bool LacksDeedOfWho(Candidate one) =>
        one.Evidence.Score < SureWithoutAct
        && one.Question.Asked.Who.DeedAt is { } at
        && one.Evidence.Lacks(w => (w.IsDeed || w.IsThing) && w.IsWhole && w.IsFresh && w.At == at
            && !IsSaidOtherwise(w) && !DeedWords.IsWrittenIn(w, Plain.Of(one.Evidence.Quote)));

    // 哪位委員迴避 is not answered by who was there.
    private static bool LacksLastDeedOfWho(Candidate one) =>
        one.Question.Wanted == Wanted.Who
        && one.Evidence.Score < SureWithoutAct
        && one.Question.Asked.Who.At is { } at
        && one.Question.Topic.LastOrDefault(w => w.IsDeed && w.IsWhole && w.IsFresh && w.At > at) is { } deed
        && one.Evidence.Missing.Contains(deed)
        && !IsSaidOtherwise(deed)
        && !DeedWords.IsWrittenIn(deed, Plain.Of(one.Evidence.Quote));

    // 入選的有哪幾團 is not answered by those that applied, nor by one that was not chosen.
    private static bool LacksDeedOfWhich(Candidate one) =>
        one.Question.Asked.Matter.WhichDoneAt is { } end
        && one.Question.Topic.LastOrDefault(w => w.IsDeed && w.IsWhole && w.IsFresh && w.End == end) is { } deed
        && Chosen().IsMatch(deed.Text)
        && (Coverage.Of(deed, Plain.Of(one.Evidence.Quote)) < Said
            || IsDenied(deed.Text, one.Evidence.Quote) != IsDenied(deed.Text, one.Question.Text));

    private static bool IsDenied(string deed, string text) => Regex.IsMatch(text, $"[未不沒][有能獲]?{Regex.Escape(deed)}");

    // 幾人報名 is not answered by how many are wanted, and 老師有幾位 not by how many pupils.
    private static bool LacksWhatIsCounted(Candidate one) =>
        one.Question is { Wanted: Wanted.Count, Asked.Number: { At: { } at, Pieces: var pieces }, Measure: var measure }
        && (pieces || measure is not null)
        && one.Evidence.Kind != ItemKind.Table
        && one.Evidence.Score < SureWithoutAct
        && WhatIsCounted(one.Question, at, measure is null) is { } counted
        && one.Evidence.Missing.Contains(counted)
        && !IsSaidByCounter(measure, counted.Text)
        && !IsSaidOtherwise(counted)
        && !DeedWords.IsWrittenIn(counted, Plain.Of(one.Evidence.Quote));

    // 870通 are 電話.
    private static bool IsSaidByCounter(string? measure, string counted) => (measure, counted) is
        ("通", "電話" or "來電") or ("封", "信件") or ("輛" or "台" or "臺", "車子" or "汽車" or "車輛")
        or ("位" or "名", "民眾" or "同仁" or "人員") or ("戶", "住戶");

    // 確診的有幾個: of pieces a deed, too, and a little farther off.
    private static QuestionWord? WhatIsCounted(Question question, int at, bool asPieces)
    {
        var words = question.Topic.Where(w => w is { IsWhole: true, IsFresh: true } && (w.IsDeed || w.IsThing)).ToList();
        return words.FirstOrDefault(w => w.At > at && w.At - at <= BesideNumber)
            ?? words.LastOrDefault(w => (w.IsThing || asPieces) && w.End <= at && at - w.End <= (asPieces ? AsPieces : 1));
    }

    /// <summary>完成, 辦理, 修好: minutes say it in any words.</summary>
    public static bool IsSaidInAnyWords(QuestionWord deed) => AnyDeed().IsMatch(deed.Text) || IsSaidOtherwise(deed);

    // Minutes say it in other words, or not at all.
    public static bool IsSaidOtherwise(QuestionWord deed) => IsColloquial(deed) || InCharge().IsMatch(deed.Text);

    // Not 停掉 and 拆掉, for which it is known what minutes write; they write 完成 for 修好.
    private static bool IsColloquial(QuestionWord deed) => deed is { Stem: { } stem, Text: [.., not '好' and not '完' and not '到'] }
        ? !DeedWords.IsTelling(stem)
        : Colloquial().IsMatch(deed.Text);

    [GeneratedRegex("[未沒無不尚非僅缺欠逾]|落後|過期|低於")]
    public static partial Regex Negation();

    // How far it is, done or not.
    [GeneratedRegex("[已均未尚仍俟待]|業(?![務者主界餘績管師區別])|(?<![前應請][^，。；]{0,8})(完成|完竣|竣工|完畢)|刻正|辦理中|進行中|目前|陸續|[%％]|解除|通過|同意|無法|不予|暫不|維持|照舊|緩議|不再|調整[為至]|修正為")]
    private static partial Regex Standing();

    // Of some it is true, and of others not.
    [GeneratedRegex("[入獲得中當落][選獎圍標]|錄取|正取|備取|通過|合格|及格|過關|核定|核准|淘汰|駁回|退件|解除|結案|完成|達標|達成|報名|出席|請假|缺席|違規|逾期")]
    private static partial Regex Chosen();

    [GeneratedRegex("^([餐茶酒晚大年]?會|會議|典禮|儀式|活動|比賽|競賽|講座|課程|工作坊|說明會|座談會?|公聽會|研討會|記者會|演練|訓練|研習班?|派對|晚宴)$")]
    private static partial Regex Events();

    // 何時完成契約延長 asks for the 延長.
    [GeneratedRegex("^(完成|辦理|進行|辦完|做完|開始|實施)$")]
    private static partial Regex AnyDeed();

    // 問問題, 交資料: what it is about, in a word that says nothing of it.
    [GeneratedRegex("^(問題|事情|東西|資料|案子)$")]
    private static partial Regex Whatever();

    // Who is told to do it does all of these, and minutes do not say so.
    [GeneratedRegex("^(處理|出面|說明|主辦|主[辨办]|主導|負責|辦理|看過|過目|帶頭|當頭|規劃|安排|窗口|管理|承辦|執行|跟進|處置|維護)$")]
    private static partial Regex InCharge();

    // 修好, 送給, 開始: minutes say it in many other words.
    [GeneratedRegex("[好完給到走掉]$|(?<![觀曝風燈陽日目])光$|^開始$|^[出下上起回]來$")]
    private static partial Regex Colloquial();
}
