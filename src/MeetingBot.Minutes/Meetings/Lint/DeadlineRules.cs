using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Meetings.Lint;

/// <summary>A deadline that nobody can keep, or that falls on a day when the office is closed.</summary>
internal static class DeadlineRules
{
    public static IEnumerable<Finding> Check(MinutesFile file, OfficeCalendar calendar)
    {
        foreach (var directive in file.Meeting.Directives)
        {
            if (directive is not { Kind: DirectiveKind.Task or DirectiveKind.Tracking, Deadline.LastDay: { } last })
            {
                continue;
            }

            if (last < file.Meeting.HeldAt?.Day)
            {
                yield return At(file, directive, FindingKind.DeadlineBeforeMeeting,
                    $"期限 {RocDate.Write(last)} 早於開會日 {RocDate.Write(file.Meeting.HeldAt.Value.Day)}（{MeetingWords.Full(file)}）。");
            }
            else if (!calendar.IsOfficeDay(last))
            {
                yield return At(file, directive, FindingKind.DeadlineOnDayOff,
                    $"期限 {RocDate.Write(last)} 是{calendar.NameOf(last) ?? "週末"}，之前最後一個上班日是 "
                    + $"{RocDate.Write(calendar.AddOfficeDays(last, -1))}{(calendar.Caveat(last, last) is { } caveat ? $"（{caveat}）" : "")}。");
            }
        }
    }

    private static Finding At(MinutesFile file, Directive directive, FindingKind kind, string why) =>
        new(file.File, file.LineOf(directive.Span.Start), kind, directive.Text, why);
}
