using MeetingBot.Archive.Duties;
using MeetingBot.Reminders.Rungs;
using MeetingBot.Reminders.Settings;
using MeetingBot.Tasks;
using static System.FormattableString;

namespace MeetingBot.Reminders.Amending;

/// <summary>What of the open duties another calendar would move: terms that count office days, and the rungs of ladders that are still to come.</summary>
internal sealed class CalendarMoves(RemindersOptions options, OfficeHours hours, OfficeDays before, OfficeDays after, DateOnly today)
{
    private const int LookAfter = 14; // days past a term: the first notice that it is overdue

    private readonly Dictionary<(LadderOptions, DateOnly, bool, bool), IReadOnlyList<Rung>> known = [];

    /// <summary>By the day it would have been.</summary>
    public IReadOnlyList<CalendarMove> Of(IEnumerable<HeldDuty> open, Owners owners) =>
        [.. open.Where(held => held.Duty is { IsOpen: true, IsDoubtful: false, Term: not null }).SelectMany(held => Of(held, owners)).OrderBy(move => move.From).ThenBy(move => move.Duty)];

    private IEnumerable<CalendarMove> Of(HeldDuty held, Owners owners)
    {
        var duty = held.Duty;
        var recounted = OfficeDayTerms.Recount(duty, before.Terms, after.Terms);
        if (recounted is { } term)
        {
            yield return new(held.Number, null, "期限", duty.Term!.Day, term);
        }

        foreach (var owner in owners.Of(held).Where(owner => held.ShareOf(owner.Key).IsOpen))
        {
            var due = held.DueOf(owner.Key)!.Value;
            var moved = held.ShareOf(owner.Key).ExtendedTo is null ? recounted ?? due : due;
            foreach (var (from, to) in Rungs(duty, due, isAfter: false).Join(Rungs(duty, moved, isAfter: true), Name, Name, (from, to) => (from, to)))
            {
                if (from.Day != to.Day && (from.Day >= today || to.Day >= today))
                {
                    yield return new(held.Number, owner.Name, Words(from), from.Day, to.Day);
                }
            }
        }
    }

    private IReadOnlyList<Rung> Rungs(Duty duty, DateOnly due, bool isAfter)
    {
        var kind = Ladders.Of(duty, options.Ladders);
        var isEarly = Ladders.IsEarly(duty, due, hours);
        if (!known.TryGetValue((kind, due, isEarly, isAfter), out var rungs))
        {
            known[(kind, due, isEarly, isAfter)] = rungs =
                [.. new Ladder(kind, isAfter ? after : before).Reached(due, isEarly, DateOnly.MinValue, due.AddDays(LookAfter)).Where(rung => rung is { Kind: not RungKind.Told, Ordinal: <= 1 })];
        }

        return rungs;
    }

    private static string Name(Rung rung) => rung.Name;

    private static string Words(Rung rung) => rung.Kind switch
    {
        RungKind.Before => Invariant($"{rung.Number} 天前的提醒"),
        RungKind.Day => "當天的提醒",
        _ => "逾期的提醒",
    };
}
