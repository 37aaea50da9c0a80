using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// What came of it: a question for the outcome is answered by the ruling of the agenda item, not by the motion or report under which the
/// words of the question stand; and a ruling that changes a motion's term counts before the motion.
/// </summary>
internal static partial class Outcome
{
    public static List<Evidence> Prefer(Question question, List<Evidence> passed, IReadOnlyList<Evidence> found)
    {
        var topic = passed.Count > 0 ? passed[0] : found.FirstOrDefault(e => e.Score >= EnoughOfTopic && Things(e) && !e.Missing.Any(m => m.Class == WordClass.Unit));
        if (topic is null || topic.Passage.Item.Kind == ItemKind.Resolution)
        {
            return passed;
        }

        var isMotion = topic.Passage.Item.Kind is ItemKind.Motion or ItemKind.Heading;
        if (!isMotion && !AsksForOutcome().IsMatch(question.Text))
        {
            return passed;
        }

        var rulings = found.Where(e => e.Passage.Item.Kind == ItemKind.Resolution && MeetingText.AreOnOneItem(e.Passage, topic.Passage)
                && (AsksForOutcome().IsMatch(question.Text) || (e.FitsWanted && e.Own > 0)))
            .OrderByDescending(e => e.Rank).ToList();
        return rulings.Count == 0 ? passed : [.. rulings.Take(1), .. passed];
    }

    private const double EnoughOfTopic = 0.5;

    private static bool Things(Evidence evidence) => evidence.Missing.Count(m => m.Class == WordClass.Thing) <= 1;

    [GeneratedRegex("結果|怎麼(處理|裁示|決議|決定|辦|說|走)|裁示|決議|決定|結論|通過|最後|同意|可以.{0,12}嗎|能不能|是否|改成")]
    private static partial Regex AsksForOutcome();
}
