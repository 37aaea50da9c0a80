using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Reminders.Notices;
using MeetingBot.Reminders.Settings;
using Microsoft.Extensions.Options;
using static System.FormattableString;

namespace MeetingBot.Reminders;

/// <summary>
/// Tells admins how many duties of each kind minutes brought: after the first load of a folder, and after any that brings many. The message
/// has the number it counts from as its key, so that a run which dies between telling and noting it owes the same message again.
/// </summary>
internal sealed class FoundDuties(IMinutesArchive archive, IDutyBook duties, IOutbox outbox, IOptions<RemindersOptions> options)
{
    private const int Many = 50;

    public async Task TellAsync(OfficeReach reach, DateOnly day, CancellationToken cancel)
    {
        var from = await duties.TalliedAsync(cancel).ConfigureAwait(false);
        var tally = await duties.TallyAsync(from, cancel).ConfigureAwait(false);
        if (tally.All == 0 || !await IsCompleteAsync(cancel).ConfigureAwait(false))
        {
            return;
        }

        if (from == 0 || tally.All >= Many)
        {
            var message = new Message($"會議紀錄載入後新列入 {tally.All} 件待辦：{tally.Words}。\n歷史的不會催辦；待確認的在確認之前不會提醒任何人，請輸入「待確認」逐件處理。")
            {
                Buttons = [Button.Saying("待確認")],
            };
            var admins = new Recipients(reach, options.Value.Channels, day).Admins.DistinctBy(admin => admin.Recipient);
            await outbox.PutAsync(
                [.. admins.Select(admin => new Outgoing(Invariant($"found/{from}/{admin.Recipient}"), admin.To, message) { IsNotice = true })], cancel)
                .ConfigureAwait(false);
        }

        await duties.KeepTalliedAsync(tally.Last, cancel).ConfigureAwait(false);
    }

    // While duties are still being read from a new generation, what is there is not all.
    private async Task<bool> IsCompleteAsync(CancellationToken cancel) =>
        await archive.GenerationsAsync(cancel).ConfigureAwait(false) is not [var current, ..]
        || (await duties.InStepWithAsync(cancel).ConfigureAwait(false)).Generation == current.Number;
}
