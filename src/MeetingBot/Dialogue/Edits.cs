using MeetingBot.Answers;
using MeetingBot.Archive.Post;

namespace MeetingBot.Dialogue;

/// <summary>A question that was changed after it was asked: soon enough, its answer changes with it.</summary>
internal sealed class Edits(IOutbox outbox, AnswerDesk answers, TimeProvider clock)
{
    private static readonly TimeSpan SoonEnough = TimeSpan.FromMinutes(10);

    /// <param name="hear">Answers the words as if they had just been said.</param>
    public async Task<IReadOnlyList<Outgoing>> AnswerAsync(
        Turn turn, Happening.Edited edited, Func<Turn, Task<IReadOnlyList<Outgoing>>> hear, CancellationToken cancel)
    {
        var before = await outbox.FindReplyAsync(turn.Incoming.Place.Line, edited.Message, cancel).ConfigureAwait(false);
        var aside = before is null ? null : await outbox.FindAsync(Outgoing.AsideOf(before.Message.Key), cancel).ConfigureAwait(false);
        var answered = before?.Message.Answers ?? aside?.Message.Answers;
        var isAsked = before is not null || !turn.IsGroup || edited.IsMentioned;
        if (!isAsked || answered?.Question == edited.Text.Trim() || clock.GetUtcNow() - before?.PutAt > SoonEnough)
        {
            return []; // a messenger that adds a preview of a link calls it an edit too
        }

        if (answered is not null)
        {
            await answers.EraseAsync(turn.Asker, answered.Question, cancel).ConfigureAwait(false); // it was meant otherwise
        }

        var replies = await hear(turn with { Incoming = turn.Incoming with { MessageId = edited.Message }, Meanwhile = null }).ConfigureAwait(false);
        return [.. replies.Select(reply => Replacing(turn, new[] { before, aside }.FirstOrDefault(earlier => earlier?.Message.To.Line == reply.To.Line), reply)).OfType<Outgoing>()];
    }

    // Null: it is said already.
    private static Outgoing? Replacing(Turn turn, OutboxEntry? earlier, Outgoing reply) => earlier?.Message switch
    {
        null => reply,
        var before when reply.Message.Text == before.Message.Text && reply.OnlyFor == before.OnlyFor => null,
        var before when turn.Incoming.Abilities.Update && reply.OnlyFor == before.OnlyFor => reply with { Updates = before.Key },
        _ => reply,
    };
}
