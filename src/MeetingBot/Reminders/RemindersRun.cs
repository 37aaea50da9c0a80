using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Reminders.Notices;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders;

/// <summary>Owes everybody what they are to be told today. It may run twice, late, or after an outage: what is owed is owed once.</summary>
internal sealed class RemindersRun(
    OfficeHours hours, OfficeBook offices, ReachBook ways, IDutyBook duties, INoticeBook notices, Planner planner, FoundDuties found)
{
    private const string Late = "那一天沒有送出，併入之後的提醒。";
    private const int AtOnce = 100; // what is on its way when memory is tidied stays for long: 500 at once took some 70 MB more

    public async Task<RemindersReport> RunAsync(CancellationToken cancel)
    {
        var office = await offices.ReadAsync(cancel).ConfigureAwait(false);
        var day = office.Today;
        if (!hours.IsOpen(office.Now.InTaipei(), office.Days))
        {
            return RemindersReport.Shut;
        }

        var reach = await ways.ReadAsync(office, cancel).ConfigureAwait(false);
        await found.TellAsync(reach, day, cancel).ConfigureAwait(false);
        var takenBack = await TakeBackAsync(day, cancel).ConfigureAwait(false);
        var open = await duties.ListAsync(new([DutyState.Open]), cancel).ConfigureAwait(false);
        if (await RollAsync(open, office, cancel).ConfigureAwait(false) > 0)
        {
            open = await duties.ListAsync(new([DutyState.Open]), cancel).ConfigureAwait(false);
        }

        var plan = planner.On(reach, day);
        var fresh = await new FreshNotices(notices).OfAsync(plan, open, cancel).ConfigureAwait(false);
        var (owed, told) = await OweAsync(plan, fresh, cancel).ConfigureAwait(false);
        return new(true, takenBack, owed, told, plan.Unheard);
    }

    // One digest of what was missed, not one for each day.
    private async Task<int> TakeBackAsync(DateOnly day, CancellationToken cancel)
    {
        var takenBack = 0;
        foreach (var stale in await notices.StaleAsync(day, cancel).ConfigureAwait(false))
        {
            takenBack += await notices.TakeBackAsync(stale, Late, cancel).ConfigureAwait(false) ? 1 : 0;
        }

        return takenBack;
    }

    // What recurs comes to its next occurrence before anybody is told of the one that is over.
    private async Task<int> RollAsync(IReadOnlyList<HeldDuty> open, OfficeToday office, CancellationToken cancel)
    {
        var rolled = 0;
        foreach (var held in open.Where(held => Next(held) is not null))
        {
            rolled += await duties.ChangeAsync(held.Number, current => Next(current) is { } change ? (1, change) : (0, null), cancel).ConfigureAwait(false);
        }

        return rolled;

        DutyChange? Next(HeldDuty held) => held.Duty.Recurs is null ? null
            : Occurrences.Roll(held, office.Owners.Of(held), office.Now, office.Days, planner.FirstRungOfRecurring);
    }

    // While some are written, the next are put into words: two cores, and the writer rests between its transactions.
    private async Task<(int Owed, int Told)> OweAsync(DayPlan plan, IReadOnlyList<OwedNotice> fresh, CancellationToken cancel)
    {
        var (owed, told, writing) = (0, 0, Task.FromResult(0));
        foreach (var some in plan.Compose(fresh).Chunk(AtOnce))
        {
            owed += await writing.ConfigureAwait(false);
            told += some.Sum(message => message.Notices.Count);
            writing = Task.Run(() => notices.OweAsync(some, cancel), cancel);
        }

        return (owed + await writing.ConfigureAwait(false), told);
    }
}
