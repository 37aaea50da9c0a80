using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Meetings.Lineage;

namespace MeetingBot.Tasks.Rulings;

/// <summary>The meetings of one kind in the order they were held; of two files for one meeting the first.</summary>
internal static class SittingOrder
{
    public static IReadOnlyList<MeetingEntry> Of(IReadOnlyList<MeetingEntry> series)
    {
        // All are of one kind already, however each spells it.
        var byFile = series.ToDictionary(meeting => meeting.File, StringComparer.Ordinal);
        var files = series.Select(meeting => new MinutesFile(meeting.File, meeting.Header with { Body = null, Series = "" }, [], [0])).ToList();
        return [.. MeetingSeries.AllOf(files).SelectMany(one => one.Meetings).Select(file => byFile[file.File])];
    }

    /// <summary>
    /// Which of the meetings before it the minutes at this place correct: the nearest with the session that they name (numbers may begin
    /// again each year), and where they name none, the last one. Null when they correct none.
    /// </summary>
    public static int? CorrectedBy(IReadOnlyList<MeetingEntry> order, int place)
    {
        if (order[place].Header.Previous is not { Amendments.Count: > 0 } previous)
        {
            return null;
        }

        for (var before = place - 1; before >= 0; before--)
        {
            if (previous.Session is null || previous.Session == order[before].Header.Session)
            {
                return before;
            }
        }

        return null;
    }
}
