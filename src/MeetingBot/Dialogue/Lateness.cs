using MeetingBot.Archive.Post;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Dialogue;

/// <summary>What was asked during an outage is stale when it ends: one apology for all of it, and no flood of answers.</summary>
internal sealed class Lateness(IOutbox outbox, TimeProvider clock)
{
    private const string Mark = "#抱歉/";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public bool IsLate(DateTimeOffset acceptedAt) => clock.GetUtcNow() - acceptedAt > Patience;

    /// <summary>
    /// The apology, for the first that is late. Turns of a conversation run in order, so the last message is either this outage's
    /// apology, and then all is said, or from before it, and then it names the outage: whoever apologizes again does so under the same key.
    /// </summary>
    public async Task<IReadOnlyList<Outgoing>> ApologizeAsync(Turn turn, DateTimeOffset acceptedAt, CancellationToken cancel)
    {
        var line = turn.Incoming.Place.Line;
        var last = await outbox.LastAsync(line, cancel).ConfigureAwait(false);
        if (last is not null && last.Message.Key.StartsWith(line + Mark, StringComparison.Ordinal) && last.PutAt > acceptedAt)
        {
            return [];
        }

        var since = acceptedAt.InTaipei();
        var text = $"很抱歉，系統中斷了一段時間，{RocDate.Write(since.Day)}{since.Time:HH':'mm}起的提問沒有回答。如果還需要，請再問一次。";
        return [new($"{line}{Mark}{last?.Message.Key ?? "0"}", turn.Incoming.Place, new(text), turn.Incoming.MessageId)];
    }
}
