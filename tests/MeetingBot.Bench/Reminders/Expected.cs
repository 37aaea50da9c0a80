using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Bench.Reminders;

/// <summary>A duty as the simulation knows it, and what it must lead to: worked out here once more, apart from the program.</summary>
/// <param name="Told">The first day on which its section can be told.</param>
internal sealed record Expected(long Number, int Section, DateOnly Told, DateOnly Due)
{
    private static readonly int[] Before = [14, 7, 3, 1];

    /// <summary>By the stopwatch: from then on it is certainly done.</summary>
    public long DoneAt { get; set; }

    public bool IsOpen => DoneAt == 0;

    public string Contact => Agency.Contact(Section);

    /// <summary>Days on which its section is told something new, in order, up to this one.</summary>
    public IEnumerable<DateOnly> RungsUpTo(DateOnly day)
    {
        var days = OfficeCalendar.Published;
        var rungs = Before.Select(number => days.AddOfficeDays(Due, -number)).Append(Due).ToList();
        for (var overdue = days.AddOfficeDays(Due, 1); overdue <= day; overdue = days.AddOfficeDays(overdue, 5))
        {
            rungs.Add(overdue);
        }

        return rungs.Where(rung => rung > Told).Prepend(Told).Where(rung => rung <= day).Distinct();
    }

    public DateOnly RungOn(DateOnly day) => RungsUpTo(day).Last();

    public bool IsOverdueBy(DateOnly day, int number) => OfficeCalendar.Published.AddOfficeDays(Due, number) is var reached && reached <= day && reached > Told;
}
