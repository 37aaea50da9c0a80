using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Turns what is written into days.</summary>
internal static class DateResolver
{
    public static FoundDate Resolve(string text, Written first, Written? second, Ending ending, DateMemory memory, out DateOnly? mentioned)
    {
        var around = new Surroundings(text, first.Start, ending.End);
        var held = memory.Held;
        var why = first.Why;
        if (first.IsTimeOnly)
        {
            return TimeAlone(text, first, ending, memory, out mentioned);
        }

        if (first.Year is null && first.Days is null && !first.IsAdrift)
        {
            if (second?.Year is { } secondYear && first.Month is not null)
            {
                first.Year = first.Month <= (second.Value.Month ?? 12) ? secondYear : secondYear - 1;
            }
            else if (YearRule.Of(first, second, ending.Kind, around, memory) is var (year, rule))
            {
                first.Year = year;
                why = rule;
            }
        }

        mentioned = null;
        var kind = KindOf(first, second);
        if (first.Year is null && first.Days is null)
        {
            return new(first.Start, ending.End, kind, null, null, DeadlineRule.IsDeadline(around, first, ending.Kind, null, held, out _), "會議日期不明，無法推算");
        }

        if (!first.TryDays(first.Year ?? 0, out var from, out var to) || !TryEnd(first, second, ref to) || from > to)
        {
            return new(first.Start, ending.End, kind, null, null, false, "沒有這一天", $"「{text[first.Start..ending.End]}」沒有這一天");
        }

        mentioned = from;
        var doubt = WrongWeekday(first, from) ?? (second is { } other ? WrongWeekday(other, to) : null);
        Moment? start = new(from, first.Time);
        Moment? end = new(to, second?.Time ?? first.LastTime ?? first.Time);
        switch (ending.Kind)
        {
            case EndingKind.Since when second is null:
                end = null;
                break;
            case EndingKind.Before when first.Month is null && first.Days is null && first.Portion == Portion.Whole:
                start = null; // 95年以前
                break;
            case EndingKind.Before when !ending.IsInclusive && first.Day is null && first.Days is null && first.Portion == Portion.Whole && second is null && !first.IsList:
                start = end = new(from.AddDays(-1)); // 9月前 ends with August
                break;
        }

        var isDeadline = DeadlineRule.IsDeadline(around, first, ending.Kind, end?.Day, held, out var lapsed);
        doubt ??= lapsed && ending.Kind == EndingKind.Before && first.Year == held?.Year && why is not null
            ? $"期限{RocDate.Write(to)}早於會議日期{RocDate.Write(held!.Value)}，可能是引述先前的決議，或指明年"
            : null;
        return new(first.Start, ending.End, kind, start, end, isDeadline, why ?? (first.IsWord && held is { } day ? $"依會議日期{RocDate.Write(day)}推算" : "依文字所載"), doubt);
    }

    private static bool TryEnd(in Written first, in Written? second, ref DateOnly to)
    {
        if (second is not { } other)
        {
            return true;
        }

        // 16日至26日 and 11月1日至1月31日: the year was left out and is known by now.
        var year = other.Year ?? (other.Month < first.Month ? first.Year + 1 : first.Year);
        return other.TryDays(year ?? 0, out _, out to);
    }

    private static FoundDate TimeAlone(string text, in Written written, Ending ending, DateMemory memory, out DateOnly? mentioned)
    {
        mentioned = null;
        var isAnaphor = memory.IsNear(written.Start);
        var day = isAnaphor ? memory.Day : memory.Held;
        var around = new Surroundings(text, written.Start, ending.End);
        return day is { } known
            ? new(written.Start, ending.End, DateKind.DateTime, new(known, written.Time), new(known, written.LastTime ?? written.Time),
                ending.Kind == EndingKind.Before && DeadlineRule.IsDeadline(around, written, ending.Kind, known, memory.Held, out _),
                isAnaphor ? "依前文所述日期" : "依會議日期")
            : new(written.Start, ending.End, DateKind.DateTime, null, null, false, "會議日期不明，無法推算");
    }

    private static string? WrongWeekday(in Written written, DateOnly day) => written.Weekday is { } said && said != day.DayOfWeek
        ? $"{RocDate.WriteYear(day.Year)}年{day.Month}月{day.Day}日是星期{RocDate.Weekday(day.DayOfWeek)}，不是星期{RocDate.Weekday(said)}"
        : null;

    private static DateKind KindOf(in Written first, in Written? second) =>
        second is not null ? DateKind.Period
        : first.Time is not null ? DateKind.DateTime
        : first.IsWord && (first.Day is not null || first.Days is not null || first.Portion != Portion.Whole || first.Month is null || first.LastMonth is not null) ? DateKind.Relative
        : first.IsList || first.Days is not null || first.Portion is Portion.Early or Portion.Middle or Portion.Late ? DateKind.Period
        : first.Day is not null || first.Portion == Portion.End ? DateKind.Date
        : first.Month is not null ? DateKind.Month
        : DateKind.Year;
}
