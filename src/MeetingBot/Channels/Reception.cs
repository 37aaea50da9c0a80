using MeetingBot.Archive.Post;
using MeetingBot.Dialogue;

namespace MeetingBot.Channels;

/// <summary>Where channels hand in what came: it is kept before they say that it is accepted.</summary>
internal sealed class Reception(IInbox inbox, IOutbox outbox, DialogueDesk dialogue, ChannelList channels, PostBell bell)
{
    private static readonly TimeSpan InHand = TimeSpan.FromMinutes(1);

    /// <summary>Keeps it, to be answered through the outbox; false when it has been accepted before.</summary>
    public async Task<bool> AcceptAsync(Incoming incoming, CancellationToken cancel)
    {
        if (incoming.What is Happening.Deleted)
        {
            await AnswerAsync(incoming, cancel).ConfigureAwait(false); // in line behind what it takes back, it would come after the answer
            return true;
        }

        var isNew = await inbox.AcceptAsync(incoming, cancel).ConfigureAwait(false) is not null;
        if (isNew)
        {
            bell.RingIn();
        }

        return isNew;
    }

    /// <summary>
    /// Answers at once, for a request whose response is the answer (an invoke, expectReplies): what goes to the same conversation is
    /// returned, the rest is owed. A repeat gets what the first got, and nothing is done twice.
    /// </summary>
    public async Task<IReadOnlyList<Outgoing>> AnswerAsync(Incoming incoming, CancellationToken cancel)
    {
        if (await inbox.AcceptInHandAsync(incoming, InHand, cancel).ConfigureAwait(false) is not { } entry)
        {
            return await outbox.FindAsync(incoming.ReplyKey, cancel).ConfigureAwait(false) is { } known ? [known.Message] : [];
        }

        var replies = await dialogue.HearAsync(incoming, entry.At, cancel).ConfigureAwait(false);
        var (given, owed) = (replies.Where(IsHere).ToList(), replies.Where(reply => !IsHere(reply)).ToList());
        await inbox.DoneAsync(entry.Id, channels.Split(owed), given, cancel).ConfigureAwait(false);
        bell.RingOut();
        return given;

        bool IsHere(Outgoing reply) => reply.To.Line == incoming.Place.Line;
    }
}
