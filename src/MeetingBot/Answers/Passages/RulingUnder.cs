using System.Text.RegularExpressions;
using MeetingBot.Answers.Passages.Rules;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// The matter stands in a heading, a motion or a row, and its ruling, in the one sentence that has the kind of thing asked for, may answer:
/// what is said of the matter is said of its ruling. It is the last candidate of all, and the rules judge it like any other.
/// </summary>
internal static partial class RulingUnder
{
    private const double EnoughOfTopic = 0.5;
    private const double SureOfTopic = 0.7;
    private const double MostOfIt = 0.55;
    private const double Said = 0.3;

    /// <summary>What was found, and that ruling behind it.</summary>
    public static IReadOnlyList<Evidence> With(Question question, IReadOnlyList<Evidence> found, EvidenceReader reader)
    {
        if (question.Asked.Ruling.Whether && Decision(question, found) is { } decided)
        {
            return [decided, .. found.Where(e => e.Passage.Id != decided.Passage.Id || e.Sentence != decided.Sentence)];
        }

        var topic = question.Wanted is Wanted.Anything or Wanted.YesOrNo ? null : found.FirstOrDefault(e =>
            e.Score >= SureOfTopic
            && e.Own >= MostOfIt
            && e.Kind is ItemKind.Heading or ItemKind.Motion or ItemKind.Remark or ItemKind.Table
            && !e.Lacks(m => m.IsNamed));
        if (topic is null && Jointly(question, found, reader) is { } joint)
        {
            bool IsJoint(Evidence e) => e.Passage.Id == joint.Passage.Id && e.Sentence == joint.Sentence;
            return found.Any(IsJoint) ? [.. found.Select(e => IsJoint(e) ? joint : e)] : [.. found, joint];
        }

        if (topic is null or { FitsWanted: true } || (question.Wanted == Wanted.Date && DeedRules.LacksAct(question, topic)))
        {
            return found;
        }

        var fitting = topic.Meeting.Rulings(topic.Passage)
            .SelectMany(p => reader.Read(topic.Meeting, p)).Where(e => e.FitsWanted && IsOnNothingElse(question, topic, e)).ToList();
        if (fitting is not [var ruling] || DeedRules.LacksAct(question, topic, ruling))
        {
            return found;
        }

        // One that says the matter itself stays where it stands.
        bool IsIt(Evidence e) => e.Passage.Id == ruling.Passage.Id && e.Sentence == ruling.Sentence;
        return ruling.Score >= SureOfTopic && found.Any(IsIt)
            ? [.. found.Select(e => IsIt(e) ? Under(topic, e) : e)]
            : [.. found.Where(e => !IsIt(e)), Under(topic, ruling)];
    }

    // 志工表揚要服務滿幾小時: the motion is called 志工表揚, and its ruling has the hours; between them they say it all.
    private static Evidence? Jointly(Question question, IReadOnlyList<Evidence> found, EvidenceReader reader)
    {
        if (question.Wanted is Wanted.Anything or Wanted.YesOrNo or Wanted.Who
            || found.FirstOrDefault(e => e.Own >= EnoughOfTopic && !e.FitsWanted && IsNameOfMotion(e)) is not { } motion
            || motion.Meeting.Rulings(motion.Passage).Where(p => p.Id != motion.Passage.Id)
                .SelectMany(p => reader.Read(motion.Meeting, p)).Where(e => e.FitsWanted).ToList() is not [var ruling]
            || DeedRules.LacksAct(question, motion, ruling))
        {
            return null;
        }

        var unsaid = ruling.Missing.Where(motion.Missing.Contains).ToList();
        var said = 1 - (unsaid.Sum(reader.Weights.Of) / question.Topic.Sum(reader.Weights.Of));
        return said < SureOfTopic || ruling.Own <= 0 || unsaid.Exists(w => w.IsNamed)
            ? null
            : Under(motion, ruling) with { Score = said, Here = said, Own = said };
    }

    private static bool IsNameOfMotion(Evidence evidence) =>
        evidence.Kind is ItemKind.Motion or ItemKind.Heading or ItemKind.Resolution && Motion().IsMatch(evidence.Passage.Item.Path);

    // 要不要擴充 and 不辦理擴充, under the item that tells what is asked of.
    private static Evidence? Decision(Question question, IReadOnlyList<Evidence> found)
    {
        var deed = question.Topic.LastOrDefault(w => w.IsDeed && w.IsWhole && w.IsFresh);
        var ruling = deed is null ? null : found.FirstOrDefault(e => e.Kind == ItemKind.Resolution
            && Regex.IsMatch(e.Quote, $"(不|免|停|緩|同意|准予|原則|應|請)[^，。；得可]{{0,6}}{Regex.Escape(deed.Text)}"));
        var topic = ruling is null || AgendaPath.ItemOf(ruling.Passage.Item.Path) is not { } item ? null
            : found.FirstOrDefault(e => e.Score >= SureOfTopic && e.Passage.Meeting == ruling.Passage.Meeting
                && AgendaPath.ItemOf(e.Passage.Item.Path) == item);
        return topic is null ? null : Under(topic, ruling!);
    }

    // One of the rulings on a list of reports may be on any of them: 接待經費以15萬元為上限 beside the reports on a rack and on a fountain.
    private static bool IsOnNothingElse(Question question, Evidence topic, Evidence ruling) =>
        (ruling.Score >= EnoughOfTopic && (topic.Kind != ItemKind.Remark || NamesTheMatter(question, ruling)))
        || topic.Kind is ItemKind.Table or ItemKind.Motion
        || IsOnlyOneOn(topic, ruling);

    /// <summary>It says more of the question than that a sum is asked for.</summary>
    public static bool NamesTheMatter(Question question, Evidence ruling) =>
        Plain.Of(ruling.Passage.Item.Text) is var said
        && question.Topic.Any(w => w is { IsMatter: true, IsWhole: true, IsFresh: true } && w.Text != question.Attribute
            && !Sum().IsMatch(w.Text) && Coverage.Of(w, said) >= Said);

    [GeneratedRegex("^(總?經費|總?預算|費用|金額|總價|[租押]金|款項?)$")]
    private static partial Regex Sum();

    /// <summary>The one report of its item, and the ruling right behind it.</summary>
    public static bool IsOnlyOneOn(Evidence topic, Evidence ruling) =>
        topic.Meeting.Beside(topic.Passage) is { Before.Item.Kind: not ItemKind.Remark, After: { } next } && next.Id == ruling.Passage.Id;

    /// <summary>The ruling, of which all is said that is said of the matter.</summary>
    public static Evidence Under(Evidence topic, Evidence ruling) => ruling with
    {
        Score = Math.Max(ruling.Score, topic.Score),
        Here = Math.Max(ruling.Here, topic.Here),
        Own = Math.Max(ruling.Own, topic.Own),
        Missing = [.. ruling.Missing.Where(topic.Missing.Contains)],
        Rank = Math.Max(ruling.Rank, topic.Rank),
    };

    // 九/案由二, 伍/第三案/案由
    [GeneratedRegex("/((案由|提案|議題|(報告|討論|審議|審查)案)[一二三四五六七八九十0-9]+|第[一二三四五六七八九十0-9]+案|案由|案號[^/]*)$")]
    private static partial Regex Motion();
}
