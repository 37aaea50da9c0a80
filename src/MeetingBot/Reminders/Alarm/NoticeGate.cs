using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Reminders.Notices;

namespace MeetingBot.Reminders.Alarm;

/// <summary>
/// Asked at the moment of handing over: planning was earlier, and since then offices may have shut, and people have done what they are
/// reminded of.
/// </summary>
internal sealed class NoticeGate(OfficeHours hours, RecentOffice recent, INoticeBook notices, IDutyBook duties, TimeProvider clock)
{
    private const string Shut = "下班時間不打擾，上班後再送。";
    private const string Stale = "前一天的提醒，等今天重新排定。";
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    /// <param name="isAgain">It may have arrived already: then it is not planned anew.</param>
    public async Task<Passing> AskAsync(Outgoing message, bool isAgain, CancellationToken cancel)
    {
        var at = clock.GetUtcNow();
        var now = at.InTaipei();
        var office = await recent.ReadAsync(cancel).ConfigureAwait(false);
        if (!hours.IsOpen(now, office.Days))
        {
            var opening = hours.NextOpening(now, office.Days);
            return new Passing.Later(opening.Day.InTaipei(opening.Time ?? hours.Opens), Shut);
        }

        var carried = await notices.CarriedAsync(message.Key, cancel).ConfigureAwait(false);
        if (!isAgain && carried is [{ Day: var day }, ..] && day < now.Day)
        {
            return new Passing.Later(at + Soon, Stale); // the run takes back what is old before it plans: both at once would lose it for a day
        }

        foreach (var duty in carried.GroupBy(one => one.Notice.Duty))
        {
            var held = await duties.FindAsync(duty.Key, cancel).ConfigureAwait(false);
            if (held is null || duty.Any(one => !StillOwed.Is(held, one.Notice, office, now.Day)))
            {
                return new Passing.Needless($"待辦 {duty.Key} 已不需要提醒。");
            }
        }

        return new Passing.Go();
    }
}
