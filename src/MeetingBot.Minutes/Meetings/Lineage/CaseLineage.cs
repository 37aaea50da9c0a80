namespace MeetingBot.Minutes.Meetings.Lineage;

/// <summary>The door of the lineage: files in, the history of every case out.</summary>
public static class CaseLineage
{
    /// <summary>Every case of every series; cases of two series are two cases, even with one number.</summary>
    public static IReadOnlyList<CaseHistory> Histories(IReadOnlyList<MinutesFile> files) =>
        [.. MeetingSeries.AllOf(files).SelectMany(Histories)];

    /// <summary>The cases of one series, in the order they first appear.</summary>
    public static IReadOnlyList<CaseHistory> Histories(MeetingSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return
        [
            .. series.Meetings
                .SelectMany(file => file.Meeting.Cases.Select(said => (File: file, Said: said)))
                .Where(entry => Key(entry.Said) is not null)
                .GroupBy(entry => Key(entry.Said))
                .Select(same => History(series, [.. same])),
        ];
    }

    private static CaseHistory History(MeetingSeries series, List<(MinutesFile File, CaseStatement Said)> entries)
    {
        var sittings = new List<CaseSitting>();
        var standing = CaseStanding.Unknown;
        foreach (var meeting in entries.GroupBy(entry => entry.File.File))
        {
            CaseStatement[] said = [.. meeting.Select(entry => entry.Said)];
            var after = standing.After(said);
            sittings.Add(new(meeting.First().File, said, standing, after));
            standing = after;
        }

        var name = entries.LastOrDefault(entry => entry.Said.Name is not null).Said?.Name;
        return new(series, entries[0].Said.Number, name, sittings);
    }

    // A matter without a number is the same matter only while it is called the same.
    private static (string?, string?)? Key(CaseStatement said) =>
        said.Number is not null ? (said.Number, null) : said.Name is not null ? (null, said.Name) : null;
}
