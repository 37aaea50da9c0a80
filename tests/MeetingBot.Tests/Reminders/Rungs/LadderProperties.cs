using FsCheck;
using FsCheck.Fluent;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Office;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Reminders.Notices;
using MeetingBot.Tests.Tasks;

namespace MeetingBot.Tests.Reminders.Rungs;

/// <summary>Over calendars, duties and lives made at random: what people do, days off, typhoons, outages, and clocks that jump.</summary>
public sealed class LadderProperties
{
    private const int Days = 80;
    private static readonly DateOnly First = new(2025, 12, 1);
    private static readonly string[] Units = ["資訊局", "工務局", "資安科", "孤島"];

    [Fact]
    public void Nothing_is_told_twice_or_on_a_day_off_or_after_it_is_done() => ForAll(world =>
    {
        var (desk, told) = (Desk(world), new List<(NoticeMessage Message, HeldDuty[] As)>());
        foreach (var day in world.Looks)
        {
            Live(world, desk, day);
            told.AddRange(desk.On(First.AddDays(day)).Select(message => (message, desk.Duties.ToArray())));
        }

        var notices = told.SelectMany(one => one.Message.Notices).ToList();
        return notices.DistinctBy(notice => notice.Key).Count() == notices.Count
            && told.DistinctBy(one => (one.Message.Recipient, one.Message.Day)).Count() == told.Count
            && told.All(one => one.Message.Notices.All(notice => one.As.Single(held => held.Number == notice.Duty) is var held
                && held.Duty.IsOpen && held.ShareOf(notice.Owner).IsOpen && !(one.Message.Day < held.ShareOf(notice.Owner).PausedUntil)));
    });

    [Fact]
    public void Rungs_only_climb_and_are_bounded_in_number() => ForAll(world =>
    {
        var desk = Desk(world);
        var told = new List<Notice>();
        foreach (var day in world.Looks)
        {
            Live(world, desk, day);
            told.AddRange(desk.On(First.AddDays(day)).SelectMany(message => message.Notices));
        }

        return told.Select(notice => NoticeKey.Read(notice.Key)!).Where(key => Height(key.Rung) >= 0)
            .GroupBy(key => (key.Duty, key.Owner, key.From, key.MeantFor))
            .All(ladder => ladder.Zip(ladder.Skip(1)).All(pair => Height(pair.First.Rung) < Height(pair.Second.Rung)) && ladder.Count() <= 6 + (Days / 5) + 1);
    });

    [Fact]
    public void Whatever_has_a_day_is_told_before_it_is_overdue_when_there_was_an_opening() => ForAll(world =>
    {
        var desk = Desk(world);
        var told = new List<NoticeMessage>();
        foreach (var day in Enumerable.Range(0, Days)) // no outages, and nothing done: all others are excused
        {
            told.AddRange(desk.On(First.AddDays(day)));
        }

        return desk.Duties.All(held => desk.Office.Owners.Of(held).All(owner => !HasOpening(desk, held) || told.Any(message =>
            message.Day <= held.Duty.Term!.Day && message.Notices.Any(notice => notice.Duty == held.Number && notice.Owner == owner.Key))));
    });

    // An opening after it came, and in time for the term.
    private static bool HasOpening(PlanDesk desk, HeldDuty held)
    {
        var opening = desk.Hours.NextOpening(held.Duty.TermSince.InTaipei(), desk.Office.Days).Day;
        var term = held.Duty.Term!;
        return opening < term.Day || (opening == term.Day && !(term.Time <= desk.Hours.Opens));
    }

    private static int Height(string rung) => rung.Split('-') switch
    {
        ["told"] => 0,
        ["before", var days] => 100 - int.Parse(days, null),
        ["day"] => 100,
        ["overdue", var days] => 100 + int.Parse(days, null),
        _ => -1,
    };

    private static PlanDesk Desk(World world)
    {
        var desk = new PlanDesk();
        desk.Calendar.AddRange(world.Calendar.Where(change => change.From == 0).Select(change => Change(change.Off)));
        desk.Duties.AddRange(world.Duties.Select((made, place) =>
        {
            var held = SomeDuty.Of(made.IsStaff ? new Ownership.Staff("望海市政府資訊局") : SomeDuty.Units([.. made.Owners.Distinct()]));
            var came = SomeDuty.Came.AddDays(made.Came).AddHours(made.Hour);
            TimeOnly? time = made.Time < 0 ? null : new TimeOnly(made.Time, 0);
            return held with { Duty = held.Duty with { Number = place + 1, CameAt = came, TermSince = came, Term = held.Duty.Term! with { Day = First.AddDays(made.Due), Time = time } } };
        }));
        return desk;
    }

    private static void Live(World world, PlanDesk desk, int day)
    {
        desk.Calendar.AddRange(world.Calendar.Where(change => change.From == day && day > 0).Select(change => Change(change.Off)));
        foreach (var happened in world.Events.Where(one => one.Day == day))
        {
            var place = happened.Duty % desk.Duties.Count;
            var held = desk.Duties[place];
            if (desk.Office.Owners.Of(held).ElementAtOrDefault(happened.Owner) is { } owner)
            {
                desk.Duties[place] = held.After(Act(happened, held, held.ShareOf(owner.Key)));
            }
        }
    }

    private static DutyChange Act(Event happened, HeldDuty held, Share share)
    {
        var at = SomeDuty.Came.AddDays(happened.Day).AddHours(5);
        var due = share.ExtendedTo ?? held.Duty.Term!.Day;
        return happened.Kind switch
        {
            0 => DutyChange.Of(share with { State = ShareState.Done, At = at }),
            1 when held.Duty.Owners is not Ownership.Staff => DutyChange.Of(share with { ExtendedTo = due.AddDays(9), ExtendedAt = at, Slips = share.Slips + 1 }),
            2 => DutyChange.Of(share with { PausedUntil = First.AddDays(happened.Day + 6) < due ? First.AddDays(happened.Day + 6) : due }),
            3 when held.Duty.Owners is not Ownership.Staff && share.Owner != "人事處" =>
                new(null, [share with { State = ShareState.HandedOver }, new("人事處", At: at, IsTakenOver: true)], null, null, []),
            4 => DutyChange.Of(held.Duty with { State = DutyState.Superseded }),
            _ => DutyChange.Of(held.Duty with { Term = held.Duty.Term! with { Day = held.Duty.Term.Day.AddDays(5) }, TermSince = at }),
        };
    }

    private static CalendarChange Change(int off) => new(First.AddDays(off), off % 7 != 5, off % 3 == 0, "調整", "admin", default);

    private static void ForAll(Func<World, bool> holds) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(115, 5), Prop.ForAll(Worlds.ToArbitrary(), holds));

    private static readonly Gen<World> Worlds =
        from duties in Gen.NonEmptyListOf(
            from due in Gen.Choose(-3, 60)
            from came in Gen.Choose(-2, 30)
            from hour in Gen.Choose(-3, 12)
            from time in Gen.Elements(-1, -1, 7, 12)
            from staff in Gen.Elements(false, false, false, true)
            from owners in Gen.NonEmptyListOf(Gen.Elements(Units))
            select new Made(due, came, hour, time, staff, [.. owners]))
        from calendar in Gen.ListOf(from off in Gen.Choose(0, Days) from told in Gen.Choose(0, Days / 2) select new Known(off, told))
        from events in Gen.ListOf(
            from day in Gen.Choose(0, Days) from duty in Gen.Choose(0, 5) from owner in Gen.Choose(0, 3) from kind in Gen.Choose(0, 5) select new Event(day, duty, owner, kind))
        from jumps in Gen.ListOf(Gen.Choose(-12, 20))
        select new World([.. duties.Take(4)], [.. calendar], [.. events], Looks([.. jumps]));

    // Each day in turn, twice; now and then the clock is put on, or back.
    private static int[] Looks(int[] jumps)
    {
        var (looks, day) = (new List<int>(), 0);
        for (var turn = 0; day < Days && looks.Count < 4 * Days; turn++)
        {
            looks.AddRange([day, day]);
            day = Math.Max(0, day + (turn % 9 == 8 && turn / 9 < jumps.Length ? jumps[turn / 9] : 1));
        }

        return [.. looks];
    }

    private sealed record World(Made[] Duties, Known[] Calendar, Event[] Events, int[] Looks);

    private sealed record Made(int Due, int Came, int Hour, int Time, bool IsStaff, string[] Owners);

    private sealed record Known(int Off, int From);

    private sealed record Event(int Day, int Duty, int Owner, int Kind);
}
