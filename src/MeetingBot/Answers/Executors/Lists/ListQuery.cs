using MeetingBot.Answers.Understanding;
using MeetingBot.Archive;

namespace MeetingBot.Answers.Executors.Lists;

/// <summary>What a list is asked of.</summary>
/// <param name="Units">Names of the unit that must act; empty where none is named.</param>
/// <param name="Meetings">Null for all.</param>
/// <param name="Days">In which days it is due; null where that does not matter.</param>
/// <param name="NeedsDay">Only what has a day at all.</param>
/// <param name="OnlyOpen">Not what later minutes closed.</param>
internal sealed record ListQuery(
    IReadOnlyList<string> Units, IReadOnlyList<MeetingEntry>? Meetings, Period? Days, bool NeedsDay, bool OnlyOpen)
{
    public HashSet<long>? MeetingIds { get; } = Meetings?.Select(meeting => meeting.Id).ToHashSet();
}
