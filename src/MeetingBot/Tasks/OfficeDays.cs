using MeetingBot.Archive.Office;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Tasks;

/// <summary>The office's days as they are known now: published, amended, and shut by a typhoon.</summary>
/// <param name="Terms">What terms and rungs are counted by: a typhoon moves neither.</param>
/// <param name="Openings">On which days somebody is there to be told.</param>
internal sealed record OfficeDays(OfficeCalendar Terms, OfficeCalendar Openings)
{
    /// <summary>What terms are counted by beside the published days, each as 2026-02-20+ (at work) or 2026-02-20- (off), by day.</summary>
    public IReadOnlyList<string> Changes { get; private init; } = [];

    public static OfficeDays Published { get; } = Of([]);

    public static OfficeDays Of(IReadOnlyList<CalendarChange> changes)
    {
        var terms = OfficeCalendar.Published.Amend(changes.Where(change => !change.IsTyphoon).Select(Day));
        return new(terms, terms.Amend(changes.Where(change => change.IsTyphoon).Select(Day)))
        {
            Changes = [.. changes.Where(change => !change.IsTyphoon).OrderBy(change => change.Day).Select(change => $"{change.Day:O}{(change.IsOff ? '-' : '+')}")],
        };
    }

    /// <summary>The day, or the last opening before it: what is told on a day off is told in time.</summary>
    public DateOnly BackToOpening(DateOnly day) => Openings.IsOfficeDay(day) ? day : Openings.AddOfficeDays(day, -1);

    private static OfficeDay Day(CalendarChange change) => new(change.Day, change.IsOff, change.Name);
}
