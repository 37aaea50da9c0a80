using MeetingBot.Answers;
using MeetingBot.Archive.Post;

namespace MeetingBot.Dialogue;

/// <summary>A message that its sender took back: its words are forgotten everywhere, and an answer that is not out yet stays in.</summary>
internal sealed class Withdrawals(IInbox inbox, IOutbox outbox, AnswerDesk answers)
{
    public async Task ForgetAsync(Turn turn, string message, CancellationToken cancel)
    {
        var reply = await outbox.FindReplyAsync(turn.Incoming.Place.Line, message, cancel).ConfigureAwait(false);
        var aside = reply is null ? null : await outbox.FindAsync(Outgoing.AsideOf(reply.Message.Key), cancel).ConfigureAwait(false);
        if ((reply?.Message.Answers ?? aside?.Message.Answers) is { } answered)
        {
            // Who takes it back may be a moderator; it is the asker's all the same.
            var asked = turn with { Incoming = turn.Incoming with { Account = answered.Asker } };
            await answers.ForgetAsync(asked.Asker, asked.Thread, answered.Question, cancel).ConfigureAwait(false);
        }

        // A change whose answer said the same has no reply to be found by; nor has what is being answered at this moment.
        foreach (var said in await inbox.EraseAsync(turn.Incoming.Place, message, cancel).ConfigureAwait(false))
        {
            if (Words(said.What) is { } words)
            {
                await answers.EraseAsync((turn with { Incoming = said }).Asker, words.Trim(), cancel).ConfigureAwait(false);
            }
        }
    }

    private static string? Words(Happening what) => what switch
    {
        Happening.Said(var text, _, _) => text,
        Happening.Edited(_, var text, _) => text,
        _ => null,
    };
}
