using MeetingBot.Archive.Post;

namespace MeetingBot.Tests.Archive.Post;

internal static class Owed
{
    /// <summary>Whether anything is pending or in somebody's hand.</summary>
    public static async Task<bool> AnyAsync(IOutbox outbox) => (await outbox.ListAsync([OutboxState.Pending, OutboxState.Sending], 1, default)).Count > 0;
}
