using MeetingBot.Answers.Passages.Rules;
using MeetingBot.Answers.Understanding;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// The points under a sentence that says all that is asked and opens them (上半年共辦理3場：), each of the same matter: all of them are the
/// answer to 跟哪幾個, and not the one sentence elsewhere that names two.
/// </summary>
internal static class ListedPoints
{
    private const int MostLooked = 12;
    private const int MostPoints = 8;
    private const double Surely = 0.75;
    private const double OfOneMatter = 0.3;

    public static async Task<IReadOnlyList<Evidence>> OfAsync(
        Question question, IReadOnlyList<Evidence> found, EvidenceReader reader, Gate gate, IReading reading, CancellationToken cancel)
    {
        if (!question.IsList || question.Wanted is not (Wanted.Anything or Wanted.Who) || question.AlsoWanted.Count > 0)
        {
            return [];
        }

        foreach (var opening in found.Take(MostLooked).Where(e => Opens(e) && IsOnAll(question, e, found, reader, gate)))
        {
            if (Points(opening, reader) is { Count: > 1 and <= MostPoints } points
                && points.TrueForAll(point => point.Own >= OfOneMatter)
                && !await ArchiveRules.IsOfOtherDaysAsync(question, opening, reading, cancel).ConfigureAwait(false))
            {
                return points;
            }
        }

        return [];
    }

    private static bool Opens(Evidence one) =>
        one.Kind is ItemKind.Other or ItemKind.Remark or ItemKind.Resolution && one.Quote.TrimEnd() is [.., '：' or ':'];

    private static bool IsOnAll(
        Question question, Evidence one, IReadOnlyList<Evidence> found, EvidenceReader reader, Gate gate) =>
        one.Score >= Surely
        && !one.Lacks(w => w.IsMatter && w.IsFresh)
        && new Candidate(question, one, found, one.Own, gate, reader.Weights.Of) is var candidate
        && !MissingWordRules.All.Concat(DeedRules.All).Any(rule => rule.Refuses(candidate));

    private static List<Evidence> Points(Evidence opening, EvidenceReader reader) =>
    [
        .. opening.Meeting.Below(opening.Passage)
            .Where(point => AgendaPath.ParentOf(point.Item.Path) == opening.Passage.Item.Path)
            .SelectMany(point => reader.Read(opening.Meeting, point).Take(1)),
    ];
}
