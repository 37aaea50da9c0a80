using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings.Lineage;

namespace MeetingBot.Minutes.Meetings.Lint;

/// <summary>The door of the lint: the minutes of a folder in, what is wrong in them out.</summary>
public static class MinutesLint
{
    /// <returns>By file and line.</returns>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<MinutesFile> files, OfficeCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(calendar);
        var ofSeries = MeetingSeries.AllOf(files).SelectMany(series =>
            SessionRules.Check(series)
                .Concat(PreviousMinutesRules.Check(series))
                .Concat(CaseRules.Check(series, CaseLineage.Histories(series))));
        var ofFiles = files.SelectMany(file =>
            HeaderRules.Check(file)
                .Concat(DeadlineRules.Check(file, calendar))
                .Concat(file.Doubts.Select(d => new Finding(file.File, d.Line, FindingKind.Doubt, d.Text, d.Why))));
        return
        [
            .. ofSeries.Concat(ofFiles)
                .OrderBy(finding => finding.File, StringComparer.Ordinal)
                .ThenBy(finding => finding.Line)
                .ThenBy(finding => finding.Kind)
                .ThenBy(finding => finding.Why, StringComparer.Ordinal),
        ];
    }
}
