using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>
/// The deed that the question hangs on is not told: 被取消, 砸傷了誰, 哪裡可以抽菸. However much else of it is said, the sentence is about the
/// matter and not about that.
/// </summary>
internal static partial class UntoldRules
{
    private const int LongestOfLetters = 2;
    private const double Said = 0.3;
    private const string NoDeed = "了的嗎呢吧多少幾什麼哪誰過是在有要會";
    private const string Complements = "到完掉走出好";

    /// <summary>Those that judge a motion that was refused, too: what it did not ask for was not refused with it.</summary>
    public static IReadOnlyList<Rule> OfWhether { get; } =
        [new(nameof(LacksWhatIsAllowed), LacksWhatIsAllowed), new(nameof(LacksWhetherItIs), LacksWhetherItIs)];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(nameof(LacksWhatWasSuffered), LacksWhatWasSuffered),
        new(nameof(LacksWhatIsCountedUp), LacksWhatIsCountedUp),
        new(nameof(LacksWhatIsAimedAt), LacksWhatIsAimedAt),
        new(nameof(LacksWhatIsDoneThere), LacksWhatIsDoneThere),
        new(nameof(LacksWhatIsAllowed), LacksWhatIsAllowed),
        new(nameof(LacksWhetherItIs), LacksWhetherItIs),
        new(nameof(LacksWhatOneDid), LacksWhatOneDid),
        new(nameof(LacksLastDeed), LacksLastDeed),
        new(nameof(LacksDeedBehindWhen), LacksDeedBehindWhen),
        new(nameof(IsOfAnotherStage), IsOfAnotherStage),
        new(nameof(SaysItIsNotDone), SaysItIsNotDone),
        new(nameof(TellsWhoDidIt), TellsWhoDidIt),
        new(nameof(LacksDeedBehindHow), LacksDeedBehindHow),
        new(nameof(TellsWhatComesBefore), TellsWhatComesBefore),
    ];

    // 被取消補助 is not answered by what the 補助 is.
    private static bool LacksWhatWasSuffered(Candidate one) =>
        one.Question.Asked.Deed.SufferedAt is { } at
        && (Beginning(one.Question, at) ?? LastOfAll(one.Question, at)) is { IsFresh: true } deed
        && DeedWords.IsTelling(deed.Text)
        && !IsGradeSaid(one, deed)
        && (!DeedWords.IsSaidIn(deed, TextOf(one.Evidence)) || LacksWhatWasTaken(one, deed));

    // 被取消資格 is not answered by what else was 取消.
    private static bool LacksWhatWasTaken(Candidate one, QuestionWord deed) =>
        deed.IsWhole
        && one.Question.Topic.FirstOrDefault(w => w.At == deed.End) is { IsThing: true, IsWhole: true, IsFresh: true } taken
        && !WantedReader.IsAnyKind(taken.Text)
        && Coverage.Of(taken, TextOf(one.Evidence)) < Said;

    // 被調職: a thing for the dictionary, and with nothing behind it the deed.
    private static QuestionWord? LastOfAll(Question question, int at) =>
        question.Topic.LastOrDefault() is { IsThing: true, IsWhole: true } last && last.At == at ? last : null;

    // 被打丙等: 列丙等 says all of it.
    private static bool IsGradeSaid(Candidate one, QuestionWord deed) =>
        one.Question.Topic.Any(w => w.Class == WordClass.Exact
            && w.Text is [_, '等' or '級']
            && w.At - deed.End is 0 or 1
            && !one.Evidence.Missing.Contains(w));

    // 砸傷了誰 is not answered by who repairs it.
    private static bool LacksWhatIsCountedUp(Candidate one) =>
        one.Question.Asked.Deed.CountedBy is { } at && Lacks(one, Ending(one.Question, at));

    private static bool LacksWhatIsAimedAt(Candidate one) =>
        one.Question.Wanted == Wanted.Anything
        && one.Question.Asked.Deed.AimedBy is { } at
        && Lacks(one, Ending(one.Question, at));

    private static bool LacksWhatIsDoneThere(Candidate one) =>
        one.Question.Wanted == Wanted.Where
        && one.Question.Asked.Deed.ThereAt is { } at
        && Lacks(one, Beginning(one.Question, at));

    // 可以遛狗嗎 is not answered by until when the lights are on.
    private static bool LacksWhatIsAllowed(Candidate one) =>
        one.Question.Wanted == Wanted.YesOrNo
        && one.Question.Asked.Deed.AllowedAt is { } at
        && (Lacks(one, Beginning(one.Question, at)) || LacksAllBehind(one, at) || LacksLastBehind(one, at) || LacksThingBehind(one, at));

    // 可以提前解約嗎 is not answered by 議約: what a question hangs on ends it, and a letter of it is another deed as well.
    private static bool LacksLastBehind(Candidate one, int at) =>
        MattersBehind(one, at).LastOrDefault() is { IsDeed: true } last
        && one.Evidence.Missing.Contains(last)
        && DeedWords.IsTelling(last.Text)
        && !DeedWords.IsSaidIn(last, TextOf(one.Evidence));

    // 可以網路報名嗎 is not answered by 報名.
    private static bool LacksThingBehind(Candidate one, int at) =>
        MattersBehind(one, at).Any(w => w.IsThing && one.Evidence.Missing.Contains(w) && !DeedWords.IsHintedAtIn(w, TextOf(one.Evidence)));

    // 要打卡嗎 is not answered by how often one may work at home; 會合併嗎 is by 維持獨立.
    private static bool LacksWhetherItIs(Candidate one) =>
        one.Question.Wanted == Wanted.YesOrNo
        && !Keeps().IsMatch(one.Evidence.Quote)
        && one.Question.Asked.Deed.WhetherAt is { } at
        && LacksAllBehind(one, at);

    // 哪一隊拿冠軍 is not answered by how many teams there are.
    private static bool LacksWhatOneDid(Candidate one) =>
        one.Question.Wanted == Wanted.Anything
        && one.Question.Asked.Deed.OneAt is { } at
        && LacksAllBehind(one, at);

    private static bool LacksAllBehind(Candidate one, int at) =>
        MattersBehind(one, at).ToList() is { Count: > 0 } deeds
        && TextOf(one.Evidence) is var said
        && deeds.TrueForAll(w => one.Evidence.Missing.Contains(w)
            && Coverage.Of(w, said) < Said
            && !(w.IsDeed && (w.Text.Length > LongestOfLetters ? DeedWords.IsSaidIn(w, said) : DeedWords.IsHintedAtIn(w, said))));

    private static IEnumerable<QuestionWord> MattersBehind(Candidate one, int at) =>
        one.Question.Topic.Where(w => w is { IsMatter: true, IsNamed: false, IsWhole: true, IsFresh: true } && w.At >= at);

    private static bool LacksLastDeed(Candidate one) =>
        one.Question.Wanted is Wanted.Who or Wanted.Date
        && one.Question.Asked.Deed.LastAt is { } at
        && Lacks(one, Beginning(one.Question, at));

    // 什麼時候出版 is not answered by when it was spoken of; a ruling gives the day alone, but for one that is plainly on another deed.
    private static bool LacksDeedBehindWhen(Candidate one) =>
        one.Question.Wanted == Wanted.Date
        && one.Question.Asked.Day.At is > 0 and var when
        && (one.Question.Topic.LastOrDefault(w => w.IsDeed && w.IsWhole && w.At > when)
            ?? one.Question.Topic.LastOrDefault(w => w.IsThing && w.IsWhole && w.At > when && !WantedReader.IsAnyKind(w.Text))) is { } deed
        && !(one.Evidence.IsOutcome && deed.Stem is null)
        && !DeedRules.NamesEvent(one.Question, deed)
        && !DeedRules.IsSaidInAnyWords(deed)
        && !DayRange.Tells(deed, one.Question, Plain.Of(one.Evidence.Quote))
        && Lacks(one, deed);

    // 過期了怎麼展延 is not answered by what it is used for.
    private static bool LacksDeedBehindHow(Candidate one) =>
        one.Question.Wanted == Wanted.Anything
        && one.Question.Asked.Matter.HowAt is { } at
        && Beginning(one.Question, at) is { } deed
        && !DeedRules.IsSaidInAnyWords(deed)
        && (Formality().IsMatch(deed.Text) ? LacksFormality(one, deed) : LacksMoreBefore(one, at) && Lacks(one, deed));

    // 怎麼報名 is not answered by what else is told of the race, nor 怎麼打卡 by an order to look whether one can.
    private static bool LacksFormality(Candidate one, QuestionWord deed) =>
        !DeedWords.IsSaidIn(deed, Plain.Of(one.Evidence.Passage.Item.Text)) || NotYetRules.IsToBeChecked().IsMatch(one.Evidence.Quote);

    private static bool LacksMoreBefore(Candidate one, int at) =>
        one.Question.Topic.Any(w => w is { IsWhole: true, IsFresh: true } && w.At < at && Coverage.Of(w, one.Evidence.WithAbove) < Said);

    // 哪天完工 is not answered by the day on which it begins.
    private static bool IsOfAnotherStage(Candidate one) =>
        one.Question.Wanted == Wanted.Date
        && (Plain.Of(one.Evidence.Quote), Plain.Of(one.Question.Text)) is var (said, asked)
        && one.Question.Topic.LastOrDefault(w => w.IsWhole && w.IsFresh && Stages.AreOthersIn(w.Folded, said, asked)) is { } deed
        && !DeedWords.IsWrittenIn(deed, said);

    // 什麼時候撥款 is not answered by 請於8月底前補件，未補者暫停撥款.
    private static bool SaysItIsNotDone(Candidate one) =>
        one.Question.Asked.Day is { Bound: false, HasBound: false }
        && DeedOfDay(one) is { } deed
        && IsAlways(one, $"(暫停|停止|暫緩|不予|不再)[^，。；]{{0,2}}{Regex.Escape(deed)}");

    // 哪天退休 is not answered by the day on which 退休同仁 are invited.
    private static bool TellsWhoDidIt(Candidate one) =>
        DeedOfDay(one) is { } deed
        && !one.Question.Topic.Any(w => w is { IsThing: true, IsFresh: true }
            && one.Question.Text[..w.At].TrimEnd('的').EndsWith(deed, StringComparison.Ordinal))
        && IsAlways(one, $"{Regex.Escape(deed)}(之|的)?(同仁|人員|員工|教師|老師|職員|學生)");

    // 什麼時候開工 is not answered by what must be done 開工前三日.
    private static bool TellsWhatComesBefore(Candidate one) =>
        one.Question.Asked.Day is { Bound: false, HasBound: false }
        && DeedOfDay(one) is { } deed
        && IsAlways(one, $"{Regex.Escape(deed)}(之|以)?[前後]");

    // As minutes would say it.
    private static string? DeedOfDay(Candidate one) =>
        one.Question.Wanted == Wanted.Date && DeedRules.AskedAct(one.Question) is { IsDeed: true } deed
            ? deed.Text[..(deed.Stem?.Length ?? deed.Text.Length)]
            : null;

    private static bool IsAlways(Candidate one, string pattern) =>
        DeedOfDay(one) is { } deed
        && !Regex.IsMatch(one.Question.Text, pattern)
        && Regex.Count(one.Evidence.Quote, pattern) is > 0 and var said
        && Regex.Count(one.Evidence.Quote, Regex.Escape(deed)) == said;

    private static bool Lacks(Candidate one, QuestionWord? deed) =>
        deed is { IsFresh: true }
        && DeedWords.IsTelling(deed.Text)
        && !DeedWords.IsHintedAtIn(deed, WithoutMatter(one.Question, deed, TextOf(one.Evidence)));

    // 停車場 hints at no 停辦; 飲水機 is for 喝 all the same.
    private static string WithoutMatter(Question question, QuestionWord deed, string text) => deed.Folded.Length == 1
        ? text
        : question.Topic.Where(w => w.IsWhole && w.IsThing && w.End <= deed.At && w.Folded.Length > 1)
            .Aggregate(text, (rest, w) => rest.Replace(w.Folded, " ", StringComparison.Ordinal));

    // A ruling that is told in place of the matter need not say again what was done.
    private static string TextOf(Evidence evidence) => string.Join(
        ' ', Plain.Of(evidence.Passage.Item.Text), evidence.Meeting.Above(evidence.Passage),
        evidence.IsOutcome ? evidence.Meeting.Scope(evidence.Passage) : "");

    // A word, or the letters that are none: 開罰.
    private static QuestionWord? Beginning(Question question, int at)
    {
        var first = question.Words.FirstOrDefault(w => w.At == at);
        var letters = question.Words.Where(w => w.At >= at).TakeWhile((w, nth) => IsLetter(w) && w.At == at + nth);
        return first is null || first.IsWhole ? Deed(first)
            : letters.Take(LongestOfLetters).ToList() is [var one, .. var rest] ? rest.Aggregate(one, (whole, next) => whole.With(next))
            : null;
    }

    // A letter before it may say how: 先交什麼, 再送了哪些. 吃到 is one deed.
    private static QuestionWord? Ending(Question question, int end)
    {
        var last = question.Words.LastOrDefault(w => w.End == end);
        return last is null || last.IsWhole ? Deed(last)
            : Complements.Contains(last.Text, StringComparison.Ordinal)
                && question.Words.LastOrDefault(w => w.End == last.At) is { IsWhole: false } before ? before
            : last;
    }

    // What the dictionary calls a thing is no deed: 被駭客.
    private static QuestionWord? Deed(QuestionWord? word) =>
        word is not null && (word.IsDeed || (word.IsThing && (!Dictionary.TryGet(word.Folded, out _) || DeedWords.IsKnown(word.Folded))))
            ? word
            : null;

    private static bool IsLetter(QuestionWord word) => !word.IsWhole && !NoDeed.Contains(word.Text, StringComparison.Ordinal);

    // What somebody does at a counter or on a page: only what tells of that tells how.
    [GeneratedRegex("^(報名|登記|打卡|簽到|簽退|下載|安裝|申請|申辦|領取|購買|訂購|預約|預訂|投票|投稿|繳費|繳納|退費|退款|請假|借用|租用|報帳|核銷|報到|搭乘|加入|註冊|登入|兌換|付款|索取|訂閱|檢舉|申訴|投訴|購票|買票|續借)$")]
    private static partial Regex Formality();

    [GeneratedRegex("維持|照舊|不予|暫不")]
    private static partial Regex Keeps();
}
