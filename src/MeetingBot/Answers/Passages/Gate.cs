using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// The evidence gate: an answer is given only when the words that carry the question are said by the passage, or by what it stands
/// under. Tuned on questions with known answers; GateCurveTests shows the curve.
/// </summary>
/// <param name="Score">The least share of the question's weight that must be said.</param>
/// <param name="Here">The least share that the passage itself must say.</param>
/// <param name="MissingThings">The most of what it is about that may be missing, by weight.</param>
internal sealed partial record Gate(double Score, double Here, double MissingThings)
{
    private const double SureWithoutAct = 0.85;
    private const double SureWithoutHow = 0.65;
    private const double Said = 0.3;
    private const double MissingBesideAttribute = 0.4;

    public static Gate Tuned { get; } = new(0.57, 0.35, 0.51);

    public bool Passes(Question question, Evidence evidence, Func<QuestionWord, double> weight)
    {
        var things = question.Topic.Where(w => w.Class is WordClass.Thing or WordClass.Exact && !w.AskedBefore).Sum(weight);
        var missing = evidence.Missing.Where(w => w.Class is WordClass.Thing or WordClass.Exact && !w.AskedBefore).Sum(weight);
        return evidence.FitsWanted
            && evidence.Score >= Score
            && (evidence.Here >= Here || (evidence.Score >= Here + 0.4 && evidence.Own > 0.1))
            && (things <= 0 || missing / things <= MissingThings)
            && !evidence.Missing.Any(w => !w.AskedBefore && w.Class is WordClass.Unit or WordClass.Exact && weight(w) > 0.3)
            && !(question.Wanted == Wanted.Date && evidence.Score < SureWithoutAct && LacksAct(question, evidence))
            && !(question.Wanted == Wanted.Why && evidence.Missing.Any(w => w.Class >= WordClass.Act && w.Text.Length > 1)) // 為什麼裁撤: that it was is taken for granted
            && !(question.Attribute is { } attribute && !SaysHere(question, attribute, evidence))
            && !LacksHow(question, evidence)
            && !LacksDeed(question, evidence)
            && !IsOfAnother(question, evidence, weight);
    }

    // 什麼時候結束 is not answered by a day on which something else is done.
    public static bool LacksAct(Question question, Evidence evidence)
    {
        var when = WantedReader.AsksWhen(question.Text);
        var acts = question.Topic.Where(w => w is { Class: WordClass.Act, Text.Length: > 1, AskedBefore: false }).ToList();
        return (acts.FirstOrDefault(w => w.At >= when && !AnyDeed().IsMatch(w.Text)) ?? acts.FirstOrDefault(w => w.At >= when) ?? acts.LastOrDefault()) is { } asked && evidence.Missing.Contains(asked) && !Colloquial().IsMatch(asked.Text);
    }

    // 怎麼增加 is not answered by what to do without.
    private static bool LacksHow(Question question, Evidence evidence) =>
        evidence.Score < SureWithoutHow && How().Match(question.Text) is { Success: true } how
        && evidence.Missing.Any(w => w is { Class: WordClass.Act, Text.Length: > 1, AskedBefore: false } && w.At == how.Index + how.Length);

    // 誰授課 is not answered by who must attend.
    private static bool LacksDeed(Question question, Evidence evidence) =>
        evidence.Score < SureWithoutAct && Who().Match(question.Text) is { Success: true } who
        && evidence.Missing.Any(w => w is { Class: WordClass.Act or WordClass.Thing, Text.Length: > 1, AskedBefore: false } && w.At == who.Index + who.Length && !Colloquial().IsMatch(w.Text) && !InCharge().IsMatch(w.Text));

    // Not by a heading far above: 目標 of 策略目標與執行情形.
    private static bool SaysHere(Question question, string attribute, Evidence evidence)
    {
        var word = question.Words.FirstOrDefault(w => w.Text == attribute) ?? new(attribute, Plain.Of(attribute), 0, WordClass.Thing);
        return Coverage.Of(word, Plain.Of(evidence.Passage.Item.Text + ' ' + (evidence.Passage.Heading is [.., var line] ? line : ""))) >= Said
            || (evidence.Passage.Item.Kind == ItemKind.Table && Coverage.Of(word, evidence.Meeting.Above(evidence.Passage)) >= Said);
    }

    [GeneratedRegex("誰(要|該|會|來|去|應該?|負責)?(?=.)")]
    private static partial Regex Who();

    // 何時完成契約延長 asks for the 延長.
    [GeneratedRegex("^(完成|辦理|進行|辦完|做完|開始|實施)$")]
    private static partial Regex AnyDeed();

    // Who is told to do it does all of these, and minutes do not say so.
    [GeneratedRegex("^(處理|出面|說明|主辦|主[辨办]|主導|負責|辦理|看過|過目|帶頭|當頭|規劃|安排|窗口|管理|承辦|執行|跟進|處置|維護)$")]
    private static partial Regex InCharge();

    [GeneratedRegex("怎麼|如何|怎樣")]
    private static partial Regex How();

    // 修好, 送給, 開始: minutes say it in many other words.
    [GeneratedRegex("[好完給到走]$|^開始$")]
    private static partial Regex Colloquial();

    // 課程的講師: of a course, but of which one.
    private static bool IsOfAnother(Question question, Evidence evidence, Func<QuestionWord, double> weight)
    {
        var topic = question.Topic.Where(w => w is { Class: WordClass.Thing, AskedBefore: false } && w.Text != question.Attribute).ToList();
        return question.Attribute is not null && topic.Where(evidence.Missing.Contains).Sum(weight) > topic.Sum(weight) * MissingBesideAttribute;
    }
}
