using MeetingBot.Reminders.Settings;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders.Rungs;

/// <summary>
/// The steps towards a term and past it, in office days (提醒階). What comes before or on the day moves back to an opening, so that it is
/// in time; what is overdue waits for the next one. A typhoon moves no rung, only the telling of it.
/// </summary>
internal sealed class Ladder(LadderOptions options, OfficeDays days)
{
    private readonly int[] before = [.. options.Before.OrderDescending()];

    public static Ladder OfGroups(GroupNoticesOptions options, OfficeDays days) =>
        new(new() { Before = options.Before, OverdueAfter = 0, ManagerAt = 0, ManagerAboveAt = 0 }, days);

    /// <summary>Every rung for whoever owes it that was reached by this day, in order; those that had passed when it was first told are skipped.</summary>
    /// <param name="told">The first opening after the term began to count.</param>
    /// <param name="isEarly">The term has a time of day at which nobody has been told anything yet: the opening before is the last in time.</param>
    public IEnumerable<Rung> Reached(DateOnly due, bool isEarly, DateOnly told, DateOnly today)
    {
        if (today < told)
        {
            yield break;
        }

        yield return new(RungKind.Told, 0, 0, told);
        foreach (var rung in Before(due, isEarly).Concat(Overdue(due, today)).Where(rung => rung.Day > told).TakeWhile(rung => rung.Day <= today))
        {
            yield return rung;
        }
    }

    public LadderStanding On(DateOnly due, bool isEarly, DateOnly told, DateOnly today) => today < told
        ? LadderStanding.Nothing
        : new(
            Reached(due, isEarly, told, today).Last(),
            Once(RungKind.Manager, options.ManagerAt, due, told, today),
            Once(RungKind.Above, options.ManagerAboveAt, due, told, today),
            today >= LastOpening(due, isEarly) && today <= due);

    /// <summary>The rung that the manager hears, on its own day or the day itself.</summary>
    public Rung? ManagersOn(DateOnly day) => options.ManagerAt == 0 ? null : new(RungKind.Manager, options.ManagerAt, 1, day);

    /// <summary>The rungs that come after this one, as far as telling any of them makes it old news: the calendar or the clock was put back.</summary>
    public IEnumerable<Rung> After(Rung rung)
    {
        Rung[] steps =
        [
            rung with { Kind = RungKind.Told, Number = 0, Ordinal = 0 },
            .. before.Select(number => rung with { Kind = RungKind.Before, Number = number, Ordinal = 0 }),
            rung with { Kind = RungKind.Day, Number = 0, Ordinal = 0 },
            rung with { Kind = RungKind.Overdue, Number = options.OverdueAfter, Ordinal = 1 },
        ];
        return rung.Kind == RungKind.Overdue
            ? [rung with { Number = rung.Number + options.OverdueEvery, Ordinal = rung.Ordinal + 1 }]
            : steps.SkipWhile(step => step.Name != rung.Name).Skip(1);
    }

    private IEnumerable<Rung> Before(DateOnly due, bool isEarly)
    {
        var last = LastOpening(due, isEarly);
        foreach (var number in before)
        {
            var day = days.BackToOpening(days.Terms.AddOfficeDays(due, -number));
            yield return new(RungKind.Before, number, 0, day < last ? day : last);
        }

        if (options.OnDay)
        {
            yield return new(RungKind.Day, 0, 0, last);
        }
    }

    private IEnumerable<Rung> Overdue(DateOnly due, DateOnly today)
    {
        if (options.OverdueAfter == 0)
        {
            yield break;
        }

        var (day, number, ordinal) = (days.Terms.AddOfficeDays(due, options.OverdueAfter), options.OverdueAfter, 1);
        while (day <= today)
        {
            yield return new(RungKind.Overdue, number, ordinal, day);
            if (options.OverdueEvery == 0)
            {
                yield break;
            }

            (day, number, ordinal) = (days.Terms.AddOfficeDays(day, options.OverdueEvery), number + options.OverdueEvery, ordinal + 1);
        }
    }

    private Rung? Once(RungKind kind, int number, DateOnly due, DateOnly told, DateOnly today) =>
        number > 0 && days.Terms.AddOfficeDays(due, number) is var day && day > told && day <= today ? new(kind, number, 1, day) : null;

    private DateOnly LastOpening(DateOnly due, bool isEarly) => isEarly ? days.Openings.AddOfficeDays(due, -1) : days.BackToOpening(due);
}
