using MeetingBot.Answers.Understanding;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// Whether another sentence is much more about the question, and lacks what is asked for: then the minutes do not say it, and a date or a
/// sum that stands in a neighbouring matter is no answer.
/// </summary>
internal static class BetterTopic
{
    private const double MuchMore = 0.12;
    private const double More = 0.05;

    public static bool Exists(Question question, Evidence evidence, IReadOnlyList<Evidence> found) =>
        question.Wanted is not (Wanted.Anything or Wanted.YesOrNo)
        && found.Any(other => !other.FitsWanted && SaysMore(other, evidence) && !IsOnSameItem(other, evidence) && !NamesColumns(other));

    private static bool SaysMore(Evidence other, Evidence evidence) =>
        other.Own > evidence.Own + MuchMore
        && other.Score > evidence.Score + More
        && other.Here > evidence.Here;

    // The header of a table says what its rows are of, and never what is asked for.
    private static bool NamesColumns(Evidence other) =>
        other.Kind == ItemKind.Table && other.Meeting.NamesColumns(other.Passage);

    private static bool IsOnSameItem(Evidence other, Evidence evidence) =>
        other.Passage.Meeting == evidence.Passage.Meeting
        && AgendaPath.ItemOf(other.Passage.Item.Path) is { } item
        && item == AgendaPath.ItemOf(evidence.Passage.Item.Path);
}
