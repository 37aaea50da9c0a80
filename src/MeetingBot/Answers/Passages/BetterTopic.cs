using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// Whether another sentence is much more about the question, and lacks what is asked for: then the minutes do not say it, and a date or a
/// sum that stands in a neighbouring matter is no answer.
/// </summary>
internal static partial class BetterTopic
{
    private const double MuchMore = 0.12;
    private const double More = 0.05;

    public static bool Exists(Question question, Evidence evidence, IReadOnlyList<Evidence> found) =>
        question.Wanted is not (Wanted.Anything or Wanted.YesOrNo)
        && found.Any(other => !other.FitsWanted && SaysMore(other, evidence) && !IsOnSameItem(other, evidence) && !NamesColumns(other)
            && !IsHeadingOf(evidence, other) && !AnswersTheRest(question, other) && !Chases(other, evidence)
            && !IsOfAsGoodItem(evidence, other, found));

    // The item that it is on is called as asked too, and so is another one: 托育班辦理情形, 托育班成果.
    private static bool IsOfAsGoodItem(Evidence evidence, Evidence other, IReadOnlyList<Evidence> found) =>
        other.Passage.Meeting != evidence.Passage.Meeting
        && found.Any(e => e.Own >= other.Own
            && IsOnSameItem(e, evidence)
            && (e.Kind == ItemKind.Heading || e.Meeting.IsTitleOfItem(e.Passage)));

    private static bool SaysMore(Evidence other, Evidence evidence) =>
        other.Own > evidence.Own + MuchMore
        && other.Score > evidence.Score + More
        && other.Here > evidence.Here;

    // The header of a table says what its rows are of, and never what is asked for.
    private static bool NamesColumns(Evidence other) =>
        other.Kind == ItemKind.Table && other.Meeting.NamesColumns(other.Passage);

    // What the matter is called that the sentence is about.
    private static bool IsHeadingOf(Evidence evidence, Evidence other) =>
        other.Passage.Meeting == evidence.Passage.Meeting
        && evidence.Passage.Heading.Any(line => line.Length > 1 && other.Passage.Item.Text.StartsWith(line, StringComparison.Ordinal));

    // 落後多少、幾號前要交: what answers the other half lacks this one.
    private static bool AnswersTheRest(Question question, Evidence other) =>
        question.AlsoWanted.Any(wanted => WantedFit.Fits(question, wanted, other.Quote));

    // 名單尚有二科未送，請儘速補送: a later sitting of the series asks for what the sentence gave a day for, and gives none itself.
    private static bool Chases(Evidence other, Evidence evidence)
    {
        var (header, later) = (evidence.Meeting.Meeting.Header, other.Meeting.Meeting.Header);
        return evidence.Missing.Count == 0
            && later.HeldAt > header.HeldAt
            && later.Series == header.Series
            && later.Body == header.Body
            && StillOwed().IsMatch(other.Quote);
    }

    [GeneratedRegex("(尚|仍|還)(有|未)[^。；]{0,24}(未|沒|欠|缺)?(送|交|報|回復|繳)|[儘盡]速(補[送交繳報]|送|交|報|回復)|未(送|交|繳|報|回復)者|催(送|繳|報|辦)|稽催")]
    private static partial Regex StillOwed();

    private static bool IsOnSameItem(Evidence other, Evidence evidence) =>
        other.Passage.Meeting == evidence.Passage.Meeting
        && AgendaPath.ItemOf(other.Passage.Item.Path) is { } item
        && item == AgendaPath.ItemOf(evidence.Passage.Item.Path);
}
