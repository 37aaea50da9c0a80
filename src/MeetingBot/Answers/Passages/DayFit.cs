using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>Whether the day a sentence gives is the day of what is asked, and not of something else that the same sentence tells.</summary>
internal static partial class DayFit
{
    private const string Stops = "，,；;。、「」";

    public static bool Holds(Question question, string sentence)
    {
        var clauses = sentence.Split([.. Stops]);
        var dated = clauses.Where(clause => Day().IsMatch(clause)).ToList();
        return !IsJourneyByVideo(question, sentence)
            && !IsOfSitting(question, dated)
            && !(dated.Count > 0 && (AsksForEndOnly(question, dated) || dated.All(clause => IsOfOtherEvent(question.Text, clause))))
            && !(question.Asked.Day.Past && dated.Count > 0 && dated.All(clause => Due().IsMatch(clause)))
            && !IsYetToCome(question, clauses)
            && !IsOnlyPreparation(question, sentence)
            && !IsOnlyLookedAt(question, sentence);
    }

    // A meeting by video is no visit.
    private static bool IsJourneyByVideo(Question question, string sentence) =>
        question.Asked.Matter.Journey && VisitWords.ByVideo().IsMatch(sentence) && !VisitWords.Journey().IsMatch(sentence);

    // 什麼時候開始 is not answered by the day on which it was found in order, nor by the one until which it may be had.
    private static bool AsksForEndOnly(Question question, List<string> dated) =>
        question.Asked.Day.Beginning && dated.All(clause => Ends().IsMatch(clause) && !Under().IsMatch(clause));

    // 已通過9月16日的審查會議: the day is of that meeting, and the question must be about it.
    private static bool IsOfOtherEvent(string asked, string clause) =>
        DayOfEvent().Matches(clause) is { Count: > 0 } events && Regex.Count(clause, "[0-9]\\s*日") == events.Count
        && events.All(e => !Plain.Of(asked).Contains(Plain.Of(e.Groups["event"].Value)[^2..], StringComparison.Ordinal));

    // 年鑑什麼時候出版 is not answered by the day on which its 編輯小組會議 sits.
    private static bool IsOfSitting(Question question, List<string> dated) =>
        dated.Count > 0 && dated.All(clause => Sits().IsMatch(clause)) && !AsksForSitting().IsMatch(question.Text);

    // 已於9月17日完成議約，目前準備簽約: no day of what is still to come.
    private static bool IsYetToCome(Question question, string[] clauses)
    {
        var when = question.Asked.Day.At;
        var words = question.Topic.Where(w => w is { Class: >= WordClass.Act, Text.Length: > 1, AskedBefore: false }).ToList();
        var asked = words.FirstOrDefault(w => w.At >= when) ?? words.LastOrDefault(w => w.Class == WordClass.Act);
        var telling = asked is null ? [] : clauses.Where(clause => clause.Contains(asked.Text, StringComparison.Ordinal)).ToList();
        return telling.Count > 0
            && clauses.Where(clause => Day().IsMatch(clause)).All(clause => Done().IsMatch(clause))
            && telling.All(clause => Later().IsMatch(clause) && !Day().IsMatch(clause));
    }

    // 與畢業典禮彩排衝突: a rehearsal's day is not the day itself.
    private static bool IsOnlyPreparation(Question question, string sentence)
    {
        var thing = question.Topic.LastOrDefault(w => w is { Class: >= WordClass.Thing, Text.Length: > 1 });
        return thing is not null
            && Preparation().Match(sentence) is { Success: true } found
            && !question.Text.Contains(found.Value, StringComparison.Ordinal)
            && Regex.Count(sentence, Regex.Escape(thing.Text)) is > 0 and var all
            && Regex.Count(sentence, $"{Regex.Escape(thing.Text)}(的|之)?{Regex.Escape(found.Value)}") == all;
    }

    // 什麼時候改道 is not answered by 會後辦理現勘.
    private static bool IsOnlyLookedAt(Question question, string sentence) =>
        Looks().IsMatch(sentence) && !Acts().IsMatch(sentence) && !Looks().IsMatch(question.Text) && !SeesToIt().IsMatch(question.Text);

    [GeneratedRegex("現勘|會勘|勘查|勘察|現場勘|研商|研議")]
    private static partial Regex Looks();

    [GeneratedRegex("完成|完工|施工|施作|開始|啟用|實施|改善|動工|上路|通車|生效|[日月]起")]
    private static partial Regex Acts();

    [GeneratedRegex("處理|解決|回[覆復]|辦理|討論|檢討|去看|看一下|看現場|現場看|到現場|去現場")]
    private static partial Regex SeesToIt();

    [GeneratedRegex(@"[0-9一二三四五六七八九十]\s*[月日]|[月年]底|下旬|中旬|上旬|[今明昨]\s*(\(\d+\))?\s*日|\d/\d")]
    private static partial Regex Day();

    [GeneratedRegex(@"驗收|完成|完工|竣工|完竣|結束|屆滿|截止|停止|[0-9]\s*日(以|之)?前")]
    private static partial Regex Ends();

    [GeneratedRegex("([月年]底|[日旬])(（.）|\\(.\\))?(以|之)?前")]
    private static partial Regex Due();

    [GeneratedRegex("開始|開工|動工|起跑|開跑|著手|起|進場|施工|施作|上線|上路|實施")]
    private static partial Regex Under();

    [GeneratedRegex(@"\d\s*日(\(.\)|（.）)?\s*的(?<event>[^，。；]{0,18}(會議|說明會|會勘|座談會|公聽會|典禮|論壇|會報))")]
    private static partial Regex DayOfEvent();

    // 追蹤到開發完成後: still to come.
    [GeneratedRegex("已|業(於|經)|(完成|通過)(?![^，。；]{0,14}後)")]
    private static partial Regex Done();

    [GeneratedRegex("目前|接續|準備|後續|尚未|仍未|尚待|俟|待|再行|另行|籌備|刻正")]
    private static partial Regex Later();

    [GeneratedRegex("(?<!大|年)會議?[^，。；會]{0,6}[0-9]\\s*日[^，。；]{0,8}(召開|開會)")]
    private static partial Regex Sits();

    [GeneratedRegex("[會開召議審談論]|舉[辦行]|決定|通過")]
    private static partial Regex AsksForSitting();

    [GeneratedRegex("彩排|預演|籌備|預備|說明會|宣導|測試|試辦|前夕")]
    private static partial Regex Preparation();
}
