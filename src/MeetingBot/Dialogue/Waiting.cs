using MeetingBot.Archive.Post;

namespace MeetingBot.Dialogue;

/// <summary>
/// An answer that takes long: the asker is told once that it is being looked for, and where the channel can, the answer takes that
/// message's place. In a group that can do neither this nor tell the asker alone, nothing is said: the others asked for nothing.
/// </summary>
internal sealed class Waiting(TimeProvider clock)
{
    private const string Mark = "#查詢中";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<IReadOnlyList<Outgoing>> ForAsync(Turn turn, Func<Task<IReadOnlyList<Outgoing>>> answer, CancellationToken cancel)
    {
        if (turn.Meanwhile is not { } say || Note(turn) is not { } note)
        {
            return await answer().ConfigureAwait(false);
        }

        var answering = Task.Run(answer, cancel); // what computes without a pause would otherwise be over before anybody looks at the clock
        try
        {
            return await answering.WaitAsync(Patience, clock, cancel).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!answering.IsCompleted)
        {
            await say(note, cancel).ConfigureAwait(false);
        }

        var replies = await answering.ConfigureAwait(false);
        return turn.Incoming.Abilities.Update
            ? [.. replies.Select(reply => reply.To.Line == note.To.Line && reply.OnlyFor == note.OnlyFor ? reply with { Updates = note.Key } : reply)]
            : replies;
    }

    private static Outgoing? Note(Turn turn)
    {
        var note = turn.Here(new("查詢中，請稍候。")) with { Key = turn.Key + Mark };
        return !turn.IsGroup ? note
            : turn.Incoming.Abilities.PrivateReply ? note with { OnlyFor = turn.Account }
            : turn.Incoming.Abilities.Update ? note
            : null;
    }
}
