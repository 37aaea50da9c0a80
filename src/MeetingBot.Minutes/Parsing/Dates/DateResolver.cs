using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Turns what is written into days.</summary>
internal static class DateResolver
{
    public const string Unheld = "會議日期不明，無法推算";

    /// <param name="mentioned">The first day, for 當日 and 23日 later on.</param>
    public static FoundDate Resolve(string text, Written first, Written? second, Ending ending, DateMemory memory, out DateOnly? mentioned)
    {
        mentioned = null;
        var around = new Surroundings(text, first.Start, ending.End);
        if (first.IsTimeOnly)
        {
            return TimeAlone(first, ending, memory, around);
        }

        FindYear(ref first, second, ending.Kind, around, memory);
        var (start, end, kind) = (ending.IsBracketed ? first.Start - 1 : first.Start, ending.End, KindOf(first, second));
        if (first.Year is null && first.Days is null)
        {
            var isBound = DeadlineRule.IsDeadline(around, first, ending.Kind, null, memory.Held, out _);
            return new(start, end, kind, null, null, isBound, Unheld);
        }

        if (!first.TryDays(first.Year ?? 0, out var from, out var to) || !TryEnd(first, second, ref to) || from > to)
        {
            return new(start, end, kind, null, null, false, "沒有這一天", $"「{text[first.Start..end]}」沒有這一天");
        }

        mentioned = from;
        var days = Bounds(first, second, ending, from, to);
        var isDeadline = DeadlineRule.IsDeadline(around, first, ending.Kind, days.To?.Day, memory.Held, out var lapsed);
        var doubt = first.Doubt
            ?? WrongWeekday(first, from)
            ?? (second is { } other ? WrongWeekday(other, to) : null)
            ?? (lapsed && first.IsYearGuessed && around is { IsOrder: true, IsQuoted: false } ? Lapsed(to, memory.Held) : null);
        return new(start, end, kind, days.From, days.To, isDeadline, first.Why ?? Plain(first, memory), doubt);
    }

    private static void FindYear(ref Written first, in Written? second, EndingKind ending, in Surroundings around, DateMemory memory)
    {
        if (first.Year is not null || first.Days is not null || first.IsAdrift)
        {
            return;
        }

        if (second?.Year is { } secondYear && first.Month is not null)
        {
            first.Year = first.Month <= (second.Value.Month ?? 12) ? secondYear : secondYear - 1;
        }
        else if (YearRule.Of(first, second, ending, around, memory) is { } guess)
        {
            (first.Year, first.Why, first.Doubt, first.IsYearGuessed) = (guess.Year, guess.Why, guess.Doubt, true);
        }
    }

    private static (Moment? From, Moment? To) Bounds(in Written first, in Written? second, Ending ending, DateOnly from, DateOnly to)
    {
        Moment start = new(from, first.Time);
        Moment end = new(to, second?.Time ?? first.LastTime ?? first.Time);
        var isWhole = first.Day is null && first.Days is null && first.Portion == Portion.Whole;
        return ending.Kind switch
        {
            EndingKind.Since when second is null => (start, null),
            EndingKind.Inside => (end, end), // 本週內: the last day counts
            EndingKind.Before when isWhole && first.Month is null => (null, end), // 95年以前
            EndingKind.Before when isWhole && !ending.IsInclusive && second is null && !first.IsList => DayBefore(from), // 9月前
            _ => (start, end),
        };
    }

    private static (Moment? From, Moment? To) DayBefore(DateOnly day) => (new Moment(day.AddDays(-1)), new Moment(day.AddDays(-1)));

    private static string Plain(in Written first, DateMemory memory) =>
        first.IsWord && memory.Held is { } held ? $"依會議日期{RocDate.Write(held)}推算" : "依文字所載";

    private static string? Lapsed(DateOnly to, DateOnly? held) => held is { } meeting
        ? $"期限{RocDate.Write(to)}早於會議日期{RocDate.Write(meeting)}，可能是引述先前的決議，或指明年"
        : null;

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

    private static FoundDate TimeAlone(in Written written, Ending ending, DateMemory memory, in Surroundings around)
    {
        var isAnaphor = memory.IsNear(written.Start);
        if ((isAnaphor ? memory.Day : memory.Held) is not { } day)
        {
            return new(written.Start, ending.End, DateKind.DateTime, null, null, false, Unheld);
        }

        var isDeadline = ending.Kind == EndingKind.Before && DeadlineRule.IsDeadline(around, written, ending.Kind, day, memory.Held, out _);
        return new(
            written.Start, ending.End, DateKind.DateTime, new(day, written.Time), new(day, written.LastTime ?? written.Time), isDeadline,
            isAnaphor ? "依前文所述日期" : "依會議日期");
    }

    private static string? WrongWeekday(in Written written, DateOnly day) =>
        written.Weekday is { } said && said != day.DayOfWeek ? WeekdayDoubt.Of(day, said) : null;

    private static DateKind KindOf(in Written first, in Written? second) =>
        second is not null ? DateKind.Period
        : first.Time is not null ? DateKind.DateTime
        : first.IsWord && !(first.Month is not null && first.LastMonth is null && first.Day is null && first.Portion == Portion.Whole) ? DateKind.Relative
        : first.IsList || first.Days is not null || first.Portion is Portion.Early or Portion.Middle or Portion.Late ? DateKind.Period
        : first.Day is not null || first.Portion == Portion.End ? DateKind.Date
        : first.Month is not null ? DateKind.Month
        : DateKind.Year;
}
