using MeetingBot.Archive.Post;

namespace MeetingBot.Dialogue;

/// <summary>
/// Which message of ours somebody means: the one they reply to, else the last they were told. What was said in private about a question of
/// a group goes down another line than what is said in the private conversation.
/// </summary>
internal sealed class LastWord(IOutbox outbox)
{
    /// <summary>The message replied to; null where it is none of ours, or none that is theirs.</summary>
    public async Task<OutboxEntry?> RepliedAsync(Turn turn, string? replyTo, CancellationToken cancel) =>
        replyTo is not null && await outbox.FindSentAsync(turn.Channel, replyTo, cancel).ConfigureAwait(false) is { } replied && turn.IsTheirs(replied.Message)
            ? replied
            : null;

    /// <summary>In a group, what was said there; null when that was for somebody else.</summary>
    public async Task<OutboxEntry?> OfAsync(Turn turn, string? replyTo, CancellationToken cancel)
    {
        if (await RepliedAsync(turn, replyTo, cancel).ConfigureAwait(false) is { } replied)
        {
            return replied;
        }

        var here = await outbox.LastAsync(turn.Incoming.Place.Line, cancel).ConfigureAwait(false);
        var aside = turn.IsGroup ? null : await outbox.LastAsync(turn.PrivateLine, cancel).ConfigureAwait(false);
        return Later(here, aside) is { } last && turn.IsTheirs(last.Message) ? last : null;
    }

    /// <summary>The same of answers to a question of theirs; in a group, to one that was asked there, also where they were told in private.</summary>
    public async Task<OutboxEntry?> AnswerAsync(Turn turn, string? replyTo, CancellationToken cancel)
    {
        if (await RepliedAsync(turn, replyTo, cancel).ConfigureAwait(false) is { Message.Answers: not null } replied)
        {
            return replied;
        }

        var here = await outbox.LastAnswerAsync(turn.Incoming.Place.Line, turn.Account, cancel).ConfigureAwait(false);
        var aside = await outbox.LastAnswerAsync(turn.PrivateLine, turn.Account, cancel).ConfigureAwait(false);
        return Later(here, aside is null || !turn.IsGroup || await IsAsideAsync(turn, aside, cancel).ConfigureAwait(false) ? aside : null);
    }

    // What was asked elsewhere is not what somebody speaks of here.
    private async Task<bool> IsAsideAsync(Turn turn, OutboxEntry told, CancellationToken cancel) =>
        Outgoing.OfAside(told.Message.Key) is { } key && await outbox.FindAsync(key, cancel).ConfigureAwait(false) is { } open
        && open.Message.To.Line == turn.Incoming.Place.Line;

    private static OutboxEntry? Later(OutboxEntry? here, OutboxEntry? aside) => here is null || aside?.PutAt > here.PutAt ? aside : here;
}
