using MeetingBot.Archive.Office;
using MeetingBot.Archive.Post;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;
using MeetingBot.Tasks;

namespace MeetingBot.Dialogue.Office;

/// <summary>辦公日 3月: the days of a month on which the office differs from the week.</summary>
internal sealed class MonthOfDays(OfficeBook offices, ICalendarChanges calendar)
{
    public async Task<IReadOnlyList<Outgoing>> TellAsync(Turn turn, string words, CancellationToken cancel)
    {
        if (Month(words, turn.Today) is not { } month)
        {
            return turn.Privately(new($"「{words}」看不出是哪個月，請寫成「辦公日 3月」或「辦公日 115年3月」。"));
        }

        var office = await offices.ReadAsync(turn.Roll, cancel).ConfigureAwait(false);
        var changed = (await calendar.ListAsync(cancel).ConfigureAwait(false)).Select(change => change.Day).ToHashSet();
        var days = Enumerable.Range(0, DateTime.DaysInMonth(month.Year, month.Month)).Select(month.AddDays).Where(day => Differs(day, office.Days) || changed.Contains(day));
        var lines = days.Select(day => $"・{RocDate.Write(day)}：{State(day, office.Days)}{(changed.Contains(day) ? "（本機關更改）" : "")}").ToList();
        var caveat = office.Days.Terms.Caveat(month, month) is { } unknown ? $"\n{unknown}。" : "";
        var name = $"{RocDate.WriteYear(month.Year)}年{month.Month}月";
        return turn.Privately(new(lines.Count == 0 ? $"{name}週一到週五上班，沒有其他的放假或補班。{caveat}" : $"{name}和平常不同的日子：\n{string.Join('\n', lines)}{caveat}"));
    }

    private static DateOnly? Month(string words, DateOnly today)
    {
        if (words.Trim().Length == 0)
        {
            return new(today.Year, today.Month, 1);
        }

        // 3月 is the nearest March.
        return DateFinder.Find(words, today) is [{ Kind: DateKind.Month or DateKind.Relative, Start.Day: var day }] && day.Day == 1
            ? words.Contains('年', StringComparison.Ordinal) || !char.IsAsciiDigit(words[0]) ? day
                : Enumerable.Range(-1, 3).Select(day.AddYears).MinBy(one => Math.Abs(one.DayNumber - today.DayNumber))
            : null;
    }

    private static bool Differs(DateOnly day, OfficeDays days) =>
        days.Openings.IsOfficeDay(day) == day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static string State(DateOnly day, OfficeDays days)
    {
        var name = days.Openings.NameOf(day) is { Length: > 0 } known ? $"，{known}" : "";
        return (days.Terms.IsOfficeDay(day), days.Openings.IsOfficeDay(day)) switch
        {
            (true, false) => $"颱風停班{name}",
            (_, true) => $"上班{name}",
            _ => $"放假{name}",
        };
    }
}
