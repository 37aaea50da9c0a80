namespace MeetingBot.Minutes.Meetings.Lint;

/// <summary>A deadline that nobody can keep, or that falls on a day when the office is closed.</summary>
internal static class DeadlineRules
{
    public static IEnumerable<Finding> Check(MinutesFile file, Func<DateOnly, bool> isOfficeDay)
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
                    $"期限 {DayWords.Write(last)} 早於開會日 {DayWords.Write(file.Meeting.HeldAt.Value.Day)}（{MeetingWords.Full(file)}）。");
            }
            else if (!isOfficeDay(last))
            {
                yield return At(file, directive, FindingKind.DeadlineOnDayOff,
                    $"期限 {DayWords.Write(last)} 不上班，之前最後一個上班日是 {DayWords.Write(OfficeDayBefore(last, isOfficeDay))}。");
            }
        }
    }

    private static Finding At(MinutesFile file, Directive directive, FindingKind kind, string why) =>
        new(file.File, file.LineOf(directive.Span.Start), kind, directive.Text, why);

    // The longest closure, a Lunar New Year, is two weeks; a calendar that is never open must not hold us.
    private static DateOnly OfficeDayBefore(DateOnly day, Func<DateOnly, bool> isOfficeDay) =>
        Enumerable.Range(1, 31).Select(back => day.AddDays(-back)).FirstOrDefault(isOfficeDay, day.AddDays(-1));
}
