using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Reminders;

/// <summary>Owes everybody what they are to be told today. It may run twice, late, or after an outage: what is owed is owed once.</summary>
internal sealed class RemindersRun(TimeProvider clock, OfficeHours hours, OfficeViews offices, IDutyBook duties, INoticeBook notices, Planner planner)
{
    private const string Late = "那一天沒有送出，改在今天的提醒裡。";

    public async Task<RemindersReport> RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().InTaipei();
        var office = await offices.ReadAsync(now.Day, cancel).ConfigureAwait(false);
        if (!hours.IsOpen(now, office.Days))
        {
            return RemindersReport.Shut;
        }

        var takenBack = 0;
        foreach (var stale in await notices.StaleAsync(now.Day, cancel).ConfigureAwait(false))
        {
            takenBack += await notices.TakeBackAsync(stale, Late, cancel).ConfigureAwait(false) ? 1 : 0;
        }

        var held = await duties.ListAsync(new([DutyState.Open]), cancel).ConfigureAwait(false);
        var messages = planner.Compose(planner.Owe(held, office, now.Day), office, now.Day);
        var owed = await notices.OweAsync(messages, cancel).ConfigureAwait(false);
        return new(true, takenBack, owed, messages.Sum(message => message.Notices.Count), 0);
    }
}
