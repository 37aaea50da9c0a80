using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Reminders.Settings;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders.Rungs;

/// <summary>How far the ladder of each duty has come on one day. Made once for a run: many duties share a term, and 80,000 people a duty.</summary>
internal sealed class Ladders(RemindersOptions options, OfficeHours hours, OfficeDays days, DateOnly today)
{
    private readonly Dictionary<LadderOptions, Ladder> byKind = options.Ladders.All.DistinctBy(one => one.Ladder)
        .ToDictionary(one => one.Ladder, one => new Ladder(one.Ladder, days));

    private readonly Ladder ofGroups = Ladder.OfGroups(options.Groups, days);
    private readonly Dictionary<(Ladder, DateOnly, bool, DateOnly), LadderStanding> standings = [];
    private readonly Dictionary<DateTimeOffset, DateOnly> openings = [];

    public LadderStanding On(Duty duty, DateOnly due, DateTimeOffset since) => On(Of(duty), duty, due, since);

    public LadderStanding InGroups(Duty duty, DateOnly due) => On(ofGroups, duty, due, duty.TermSince);

    /// <summary>The manager's rung, told today.</summary>
    public Rung? Managers(Duty duty, LadderStanding standing) =>
        Of(duty).ManagersOn(today) is { } rung ? rung with { Began = standing.Began } : null;

    /// <summary>The rungs after this one on the same ladder.</summary>
    public IEnumerable<Rung> After(Duty duty, Rung rung, bool isInGroup) => (isInGroup ? ofGroups : Of(duty)).After(rung);

    /// <summary>The first opening after this moment: when a new duty is told.</summary>
    public DateOnly Told(DateTimeOffset since)
    {
        if (!openings.TryGetValue(since, out var told))
        {
            openings[since] = told = hours.NextOpening(since.InTaipei(), days).Day;
        }

        return told;
    }

    public static LadderOptions Of(Duty duty, LaddersOptions ladders) =>
        duty.Recurs is not null ? ladders.Recurring
        : duty.Term?.IsLegal == true ? ladders.Legal
        : duty.Owners is Ownership.Staff ? ladders.Staff
        : ladders.Default;

    /// <summary>Whether it is due before anybody can be told on the day itself. An extension is by the day: the ruling's hour went with its day.</summary>
    public static bool IsEarly(Duty duty, DateOnly due, OfficeHours hours) => due == duty.Term?.Day && duty.Term.Time <= hours.Opens;

    private Ladder Of(Duty duty) => byKind[Of(duty, options.Ladders)];

    private LadderStanding On(Ladder ladder, Duty duty, DateOnly due, DateTimeOffset since)
    {
        var isEarly = IsEarly(duty, due, hours);
        var key = (ladder, due, isEarly, Told(since));
        if (!standings.TryGetValue(key, out var standing))
        {
            standings[key] = standing = ladder.On(due, isEarly, key.Item4, today);
        }

        // A term that moved away and back again is another ladder, though it leads to the same day.
        return due == duty.Term?.Day && duty.TermSince > duty.CameAt ? standing.Again(Told(duty.TermSince)) : standing;
    }
}
