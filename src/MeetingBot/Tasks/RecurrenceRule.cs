using System.Globalization;

namespace MeetingBot.Tasks;

/// <summary>
/// The part of RFC 5545 that minutes and people need: each day, week, month or year, or every so many of them, on named days or else at the
/// end of the period. A rule has no start of its own, so that every so many is counted from the calendar: quarters end in March.
/// </summary>
internal sealed record RecurrenceRule(RecurrenceUnit Unit, int Interval, IReadOnlyList<DayOfWeek> Weekdays, IReadOnlyList<int> MonthDays, IReadOnlyList<int> Months)
{
    private const int MostPeriods = 500; // however rare: 31 days a month, a hundred years
    private static readonly string[] WeekdayNames = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>Null when it is none, or says what nobody here writes.</summary>
    public static RecurrenceRule? Parse(string text)
    {
        var (unit, interval, weekdays, monthDays, months) = ((RecurrenceUnit?)null, 1, new List<DayOfWeek>(), new List<int>(), new List<int>());
        foreach (var part in text.Split(';'))
        {
            var isRead = part.Split('=') switch
            {
                ["FREQ", var name] => (unit = Units.GetValueOrDefault(name)) is not null,
                ["INTERVAL", var number] => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out interval) && interval is > 0 and <= 1200,
                ["BYDAY", var names] => All(names, name => (DayOfWeek)Array.IndexOf(WeekdayNames, name), weekdays, day => day >= 0),
                ["BYMONTHDAY", var days] => All(days, Number, monthDays, day => day is -1 or (>= 1 and <= 31)),
                ["BYMONTH", var numbers] => All(numbers, Number, months, month => month is >= 1 and <= 12),
                _ => false,
            };
            if (!isRead)
            {
                return null;
            }
        }

        return unit is { } known ? new(known, interval, weekdays, monthDays, months) : null;
    }

    /// <summary>The first day of it that is later; null where the calendar ends.</summary>
    public DateOnly? Next(DateOnly after)
    {
        var period = Index(after);
        for (var tried = 0; tried < MostPeriods; tried++, period++)
        {
            if (period % Interval == 0 && In(period).Where(day => day > after).Order().Cast<DateOnly?>().FirstOrDefault() is { } next)
            {
                return next;
            }

            if (period >= Index(DateOnly.MaxValue))
            {
                return null;
            }
        }

        return null;
    }

    private static readonly Dictionary<string, RecurrenceUnit?> Units = new(StringComparer.Ordinal)
    {
        ["DAILY"] = RecurrenceUnit.Day, ["WEEKLY"] = RecurrenceUnit.Week, ["MONTHLY"] = RecurrenceUnit.Month, ["YEARLY"] = RecurrenceUnit.Year,
    };

    // Which period of its kind a day is in; of months and years the one that ends a multiple is counted: March of the first quarter.
    private int Index(DateOnly day) => Unit switch
    {
        RecurrenceUnit.Day => day.DayNumber,
        RecurrenceUnit.Week => day.DayNumber / 7, // the first day of the calendar is a Monday
        RecurrenceUnit.Month => (day.Year * 12) + day.Month,
        _ => day.Year,
    };

    private IEnumerable<DateOnly> In(int period) => Unit switch
    {
        RecurrenceUnit.Day => [DateOnly.FromDayNumber(period)],
        RecurrenceUnit.Week => (Weekdays.Count > 0 ? Weekdays : [DayOfWeek.Friday]).Select(day => DateOnly.FromDayNumber((period * 7) + (((int)day + 6) % 7))),
        RecurrenceUnit.Month => InMonth((period - 1) / 12, ((period - 1) % 12) + 1),
        _ => (Months.Count > 0 ? Months : [12]).SelectMany(month => InMonth(period, month)),
    };

    // The 31st of a short month is its last day: what is due every month is due in February too, which the RFC would leave out.
    private IEnumerable<DateOnly> InMonth(int year, int month)
    {
        var last = DateTime.DaysInMonth(year, month);
        return Months.Count > 0 && !Months.Contains(month)
            ? []
            : (MonthDays.Count > 0 ? MonthDays : [-1]).Select(day => new DateOnly(year, month, day < 0 ? last : Math.Min(day, last))).Distinct();
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool All<T>(string list, Func<string, T> read, List<T> into, Func<T, bool> isOne)
    {
        into.AddRange(list.Split(',').Select(read));
        return into.All(isOne);
    }
}
