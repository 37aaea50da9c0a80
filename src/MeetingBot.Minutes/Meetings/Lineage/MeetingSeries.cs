using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Meetings.Lineage;

/// <summary>The meetings of one body and one kind, in the order they were held (歷次會議).</summary>
/// <param name="Body">臺北市政府; null where its minutes do not say.</param>
/// <param name="Name">主任秘書會報; null for a file whose kind of meeting is unknown, which then stands alone.</param>
/// <param name="Meetings">One file for each sitting.</param>
/// <param name="Copies">Files of a sitting that an earlier file of the list already gives.</param>
public sealed record MeetingSeries(string? Body, string? Name, IReadOnlyList<MinutesFile> Meetings, IReadOnlyList<CopyOfMeeting> Copies)
{
    /// <summary>Whether the first meeting of a year is number 1 again (113年第12次).</summary>
    public bool CountsByYear => Meetings.Any(m => m.Meeting.Year is not null);

    public static IReadOnlyList<MeetingSeries> AllOf(IReadOnlyList<MinutesFile> files) =>
    [
        .. files
            .GroupBy(file => (Key(file.Meeting.Body), Key(file.Meeting.Series), file.Meeting.Series is null ? file.File : null))
            .Select(same => Of([.. same.OrderBy(file => file.File, StringComparer.Ordinal)]))
            .OrderBy(series => series.Body, StringComparer.Ordinal)
            .ThenBy(series => series.Name, StringComparer.Ordinal)
            .ThenBy(series => series.Meetings[0].File, StringComparer.Ordinal),
    ];

    /// <summary>The year a session number counts in; null where sessions are counted through.</summary>
    public int? YearOf(MinutesFile file) =>
        CountsByYear ? file.Meeting.Year ?? TaiwanYear(file.Meeting.HeldAt?.Day) : null;

    private static MeetingSeries Of(List<MinutesFile> files)
    {
        var first = new List<MinutesFile>();
        var copies = new List<CopyOfMeeting>();
        foreach (var file in files)
        {
            if (first.Find(other => AreOneSitting(file.Meeting, other.Meeting)) is { } original)
            {
                copies.Add(new(file, original));
            }
            else
            {
                first.Add(file);
            }
        }

        return new(files[0].Meeting.Body, files[0].Meeting.Series, MeetingOrder.Sort(first), copies);
    }

    // A sitting is its session, or without a session its day. The same session on two days is two meetings with a wrong number or a
    // wrong date: nobody may guess, so both stay and lint says so.
    private static bool AreOneSitting(Meeting one, Meeting other)
    {
        var sameDay = one.HeldAt is not null && one.HeldAt?.Day == other.HeldAt?.Day;
        var dayUnknown = one.HeldAt is null || other.HeldAt is null;
        return one.Session is null || other.Session is null
            ? sameDay
            : one.Session == other.Session && (sameDay || (dayUnknown && one.Year == other.Year));
    }

    // 台 and 臺 are one word in two spellings.
    private static string? Key(string? name) => name?.Replace('台', '臺');

    private static int? TaiwanYear(DateOnly? day) => day is { } d ? RocDate.YearOf(d.Year) : null;
}
