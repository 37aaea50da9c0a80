using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings.Lineage;

namespace MeetingBot.Minutes.Meetings.Lint;

/// <summary>The earlier minutes that a meeting reads out (確認上次會議紀錄) are those that the folder holds.</summary>
internal static class PreviousMinutesRules
{
    public static IEnumerable<Finding> Check(MeetingSeries series)
    {
        for (var i = 1; i < series.Meetings.Count; i++)
        {
            var (file, before) = (series.Meetings[i], series.Meetings[i - 1]);
            if (file.Meeting.Previous is not { } read)
            {
                continue;
            }

            // The meeting that is meant: the one of that number, or without a number the one before, where no session is missing.
            var meant = read.Session is { } session
                ? series.Meetings.Take(i).LastOrDefault(m => m.Meeting.Session == session)
                : Follows(before.Meeting, file.Meeting) ? before : null;
            if (meant?.Meeting.HeldAt?.Day is { } held && read.Date is { } date && held != date)
            {
                yield return HeaderRules.At(file, FindingKind.PreviousMinutesDiffer,
                    $"{MeetingWords.Full(file)}宣讀的是 {RocDate.Write(date)} 的{Session(read)}紀錄，"
                    + $"但{MeetingWords.Sitting(meant)}是 {RocDate.Write(held)} 召開（{meant.File}）。");
            }
            else if (read.Session is not null && Follows(before.Meeting, file.Meeting) && before.Meeting.Session != read.Session)
            {
                yield return HeaderRules.At(file, FindingKind.PreviousMinutesDiffer,
                    $"{MeetingWords.Full(file)}宣讀的是{Session(read)}紀錄，但前一次是{MeetingWords.Sitting(before)}（{before.File}）。");
            }
        }
    }

    private static bool Follows(Meeting before, Meeting after) =>
        before.Session is not null && before.Session + 1 == after.Session && before.Year == after.Year;

    private static string Session(PreviousMinutes read) => read.Session is { } session ? $"第{session}次" : "上次";
}
