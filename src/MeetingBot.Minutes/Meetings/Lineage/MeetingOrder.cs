namespace MeetingBot.Minutes.Meetings.Lineage;

/// <summary>Puts the meetings of a series in the order they were held.</summary>
internal static class MeetingOrder
{
    /// <summary>By date; a meeting without one stands before the first later session.</summary>
    public static IReadOnlyList<MinutesFile> Sort(IReadOnlyList<MinutesFile> files)
    {
        var sorted = files.Where(f => f.Meeting.HeldAt is not null).OrderBy(f => f.Meeting.HeldAt).ToList();
        foreach (var undated in files.Where(f => f.Meeting.HeldAt is null).OrderBy(f => f.Meeting.Year).ThenBy(f => f.Meeting.Session))
        {
            var later = sorted.FindIndex(f => IsLater(f.Meeting, undated.Meeting));
            sorted.Insert(later < 0 ? sorted.Count : later, undated);
        }

        return sorted;
    }

    private static bool IsLater(Meeting one, Meeting other) =>
        one.Year == other.Year ? one.Session > other.Session : one.Year > other.Year;
}
