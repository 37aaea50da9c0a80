using MeetingBot.Archive;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Dialogue;

/// <summary>Which minutes everybody in a group may see: the channel is asked who is there each time, and knows best how long it may remember.</summary>
internal sealed partial class GroupSight(IRosters rosters, ILogger<GroupSight> log)
{
    public async Task<Sight> OfAsync(Turn turn, CancellationToken cancel)
    {
        // Where all minutes are open to all, nobody needs to be asked who is there.
        var members = turn.Roll.Rules.Count == 0 ? null : await MembersAsync(turn, cancel).ConfigureAwait(false);
        return turn.Roll.SightOf(turn.Channel, Conversation(turn), members);
    }

    private async Task<IReadOnlyList<string>?> MembersAsync(Turn turn, CancellationToken cancel)
    {
        var told = await AskAsync(turn, cancel).ConfigureAwait(false);
        return told is null || told.Contains(turn.Account) ? told : [.. told, turn.Account]; // the asker is there, whatever the channel says
    }

    // Not told is the narrow case: who cannot be asked who is there shows less, not more.
    private async Task<IReadOnlyList<string>?> AskAsync(Turn turn, CancellationToken cancel)
    {
        try
        {
            return await rosters.MembersAsync(turn.Incoming.Place, cancel).ConfigureAwait(false);
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            LogUnknown(turn.Channel, fault);
            return null;
        }
    }

    private static string Conversation(Turn turn) => turn.Incoming.Place.Conversation ?? "";

    [LoggerMessage(LogLevel.Warning, "問不到 {Channel} 群組的成員，先以名冊裡群組所屬單位為準。")]
    private partial void LogUnknown(string channel, Exception fault);
}
