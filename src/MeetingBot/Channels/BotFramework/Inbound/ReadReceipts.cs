using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.Protocol;

namespace MeetingBot.Channels.BotFramework.Inbound;

/// <summary>Teams tells how far somebody has read, where the app was given the right to hear it (已讀回條).</summary>
internal sealed class ReadReceipts(IOutbox outbox, INoticeBook notices, TimeProvider clock)
{
    private const string Name = "application/vnd.microsoft.readReceipt";

    public async Task HearAsync(Activity activity, CancellationToken cancel)
    {
        if (activity.Name != Name || activity.Value?.Text("lastReadMessageId") is not { } last
            || await outbox.FindSentAsync(ActivityFacts.Channel(activity), last, cancel).ConfigureAwait(false) is not { } read)
        {
            return;
        }

        // What came before it in the conversation has been read too.
        foreach (var unread in await notices.UnreadInAsync(read.Message.To, cancel).ConfigureAwait(false))
        {
            if (await outbox.FindAsync(unread.Key, cancel).ConfigureAwait(false) is { } entry && entry.Id <= read.Id)
            {
                await notices.ReadAsync(unread.Key, clock.GetUtcNow(), cancel).ConfigureAwait(false);
            }
        }
    }
}
