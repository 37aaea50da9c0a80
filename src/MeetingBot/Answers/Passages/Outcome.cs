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
    private const double EnoughOfTopic = 0.5;

    public static List<Evidence> Prefer(Question question, List<Evidence> passed, IReadOnlyList<Evidence> found, EvidenceReader reader)
    {
        var asks = AsksForOutcome().IsMatch(question.Text);
        var topic = passed.Count > 0 ? passed[0] : asks ? found.FirstOrDefault(IsTopic) : null;
        if (topic is null || topic.Passage.Item.Kind == ItemKind.Resolution || !(asks || topic.Passage.Item.Kind == ItemKind.Motion))
        {
            return passed;
        }

        var rulings = topic.Meeting.Rulings(topic.Passage).SelectMany(ruling => reader.Read(topic.Meeting, ruling)).Where(e => asks || (e.FitsWanted && e.Own > 0)).ToList();
        return rulings.Count == 0 ? passed : [rulings.MaxBy(e => e.Rank)! with { IsOutcome = true }, .. passed];
    }

    private static bool IsTopic(Evidence evidence) =>
        evidence.Score >= EnoughOfTopic && evidence.Missing.Count(m => m.Class == WordClass.Thing) <= 1 && !evidence.Missing.Any(m => m.Class is WordClass.Unit or WordClass.Exact);

    [GeneratedRegex("結果|怎麼(處理|裁示|決議|決定|辦|說|走)|裁示|決議|決定|結論|通過|最後|同意|可以.{0,12}嗎|能不能|改成|改到")]
    private static partial Regex AsksForOutcome();
}
