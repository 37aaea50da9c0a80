using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// The months of which a list of figures tells, when the first point that names any says so (1至8月案件…) and the ones behind it name no time
/// of their own.
/// </summary>
internal static class ListTime
{
    /// <param name="asked">The days that the question names, in its own words.</param>
    public static bool Is(MeetingText meeting, Passage point, string asked)
    {
        var parent = AgendaPath.ParentOf(point.Item.Path);
        var months = NamedTimes.Asked(Plain.Of(asked)).Where(IsOfFigures).ToHashSet();
        if (parent.Length == 0 || months.Count == 0 || point.Item.Kind is not (ItemKind.Remark or ItemKind.Other) || NamesTime(point))
        {
            return false;
        }

        return meeting.Passages.TakeWhile(p => p.Id != point.Id)
            .LastOrDefault(p => p.Item.Kind == point.Item.Kind && AgendaPath.ParentOf(p.Item.Path) == parent && NamesTime(p)) is { } first
            && NamedTimes.Asked(Plain.Of(first.Item.Text)).IsSupersetOf(months);
    }

    private static bool NamesTime(Passage point) => NamedTimes.Asked(Plain.Of(point.Item.Text)).Any(IsOfFigures);

    private static bool IsOfFigures(NamedTime time) => time.Sort is TimeSort.Month or TimeSort.Months or TimeSort.Quarter or TimeSort.Half;
}
