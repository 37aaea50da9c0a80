using System.Globalization;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Reminders.Settings;
using MeetingBot.Tasks;
using Microsoft.Extensions.Options;

namespace MeetingBot.Reminders;

/// <summary>When somebody may be told something they did not ask for: on office days, between opening and closing, Taipei time.</summary>
internal sealed class OfficeHours(IOptions<RemindersOptions> options)
{
    private readonly TimeOnly opens = Time(options.Value.Opens);
    private readonly TimeOnly closes = Time(options.Value.Closes);

    public TimeOnly Opens => opens;

    public TimeOnly Closes => closes;

    public bool IsOpen(Moment now, OfficeDays days) => days.Openings.IsOfficeDay(now.Day) && now.Time >= opens && now.Time < closes;

    /// <summary>The next opening that has not begun yet.</summary>
    public Moment NextOpening(Moment now, OfficeDays days)
    {
        var isToday = days.Openings.IsOfficeDay(now.Day) && now.Time < opens;
        return new(isToday ? now.Day : days.Openings.AddOfficeDays(now.Day, 1), opens);
    }

    private static TimeOnly Time(string written) => TimeOnly.ParseExact(written, "HH:mm", CultureInfo.InvariantCulture);
}
