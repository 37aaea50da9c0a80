using System.Security.Cryptography;
using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using MeetingBot.Dialogue.Commands;
using MeetingBot.Dialogue.Feedbacks;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Dialogue;

/// <summary>
/// The door of the room: one thing that happened in a conversation, and what the bot says to it. In a group it hears only what is
/// addressed to it, and whoever addresses it always hears something.
/// </summary>
internal sealed partial class DialogueDesk(
    Conversation conversation, Files files, Edits edits, Withdrawals withdrawals, FeedbackDesk feedback, HelpDesk help, Lateness lateness,
    IOutbox outbox, IPlaces places, PeopleBook people, TimeProvider clock, ILogger<DialogueDesk> log)
{
    /// <summary>What is owed for it: nothing, or one reply, or a word in the group and the rest in private.</summary>
    /// <param name="acceptedAt">When it came in: much earlier than now after an outage.</param>
    public Task<IReadOnlyList<Outgoing>> HearAsync(Incoming incoming, DateTimeOffset acceptedAt, CancellationToken cancel) =>
        HearAsync(incoming, acceptedAt, null, cancel);

    /// <param name="meanwhile">Says something at once, while the answer is still to come; null where it cannot be.</param>
    public async Task<IReadOnlyList<Outgoing>> HearAsync(
        Incoming incoming, DateTimeOffset acceptedAt, Func<Outgoing, CancellationToken, Task>? meanwhile, CancellationToken cancel)
    {
        var roll = people.Current;
        var turn = new Turn(incoming, roll.Find(incoming.Place.Channel, incoming.Account, incoming.Name), roll, clock.Today())
        {
            Meanwhile = meanwhile,
        };
        try
        {
            return await IsAddressedAsync(turn, cancel).ConfigureAwait(false)
                ? await AnswerAsync(turn, acceptedAt, cancel).ConfigureAwait(false)
                : await NoteAsync(turn, cancel).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not ArchiveException && !cancel.IsCancellationRequested)
        {
            // Without the archive no reply can be kept either: whoever handed this in tries again.
            return Excuse(turn, fault);
        }
    }

    // A reply to a message of ours is meant for us, as a mention is.
    private async Task<bool> IsAddressedAsync(Turn turn, CancellationToken cancel) => turn.Incoming.What switch
    {
        Happening.Said { IsMentioned: false, ReplyTo: var replyTo } when turn.IsGroup => replyTo is not null
            && await outbox.FindSentAsync(turn.Channel, replyTo, cancel).ConfigureAwait(false) is { } ours && ours.Message.To.Line == turn.Incoming.Place.Line,
        Happening.SentFile { IsMentioned: false } => !turn.IsGroup,
        Happening.Said or Happening.Pressed or Happening.SentFile => true,
        _ => false,
    };

    private async Task<IReadOnlyList<Outgoing>> AnswerAsync(Turn turn, DateTimeOffset acceptedAt, CancellationToken cancel) => turn.Incoming.What switch
    {
        Happening.Pressed(var data, _) when Opinion.Read(data) is not null => await conversation.PressedAsync(turn, data, cancel).ConfigureAwait(false),
        _ when lateness.IsLate(acceptedAt) => await lateness.ApologizeAsync(turn, acceptedAt, cancel).ConfigureAwait(false),
        Happening.Said(var text, _, var replyTo) => await conversation.SaidAsync(turn, text, replyTo, cancel).ConfigureAwait(false),
        Happening.Pressed(var data, _) => await conversation.PressedAsync(turn, data, cancel).ConfigureAwait(false),
        Happening.SentFile sent => await files.TakeAsync(turn, sent, cancel).ConfigureAwait(false),
        var other => throw new InvalidOperationException($"There is nothing to answer to a {other.GetType().Name}."),
    };

    // What nobody waits for an answer to.
    private async Task<IReadOnlyList<Outgoing>> NoteAsync(Turn turn, CancellationToken cancel)
    {
        switch (turn.Incoming.What)
        {
            case Happening.Edited edited:
                return await edits.AnswerAsync(turn, edited, again => conversation.SaidAsync(again, edited.Text, null, cancel), cancel).ConfigureAwait(false);
            case Happening.Deleted(var message):
                await withdrawals.ForgetAsync(turn, message, cancel).ConfigureAwait(false);
                return [];
            case Happening.Reacted(var message, var isGood):
                await feedback.ReactedAsync(turn, message, isGood, cancel).ConfigureAwait(false);
                return [];
            case Happening.BotAdded:
                return await help.WelcomeAsync(turn, cancel).ConfigureAwait(false);
            case Happening.BotRemoved:
                await places.CloseAsync(turn.Channel, turn.Incoming.Place.Conversation ?? "", "機器人已被移出這個對話。", cancel).ConfigureAwait(false);
                return [];
            default:
                return [];
        }
    }

    private IReadOnlyList<Outgoing> Excuse(Turn turn, Exception fault)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
        LogFailed(id, turn.Key, fault);
        var isAwaited = turn.Incoming.What is Happening.Said or Happening.Pressed or Happening.SentFile or Happening.Edited
            && (!turn.IsGroup || turn.Incoming.What is not (Happening.Said { IsMentioned: false } or Happening.Edited { IsMentioned: false }));
        return isAwaited ? turn.Privately(new($"很抱歉，系統發生錯誤，這次沒有辦法回答。請稍後再試；還是不行的話，請把代號 {id} 告訴管理者。")) : [];
    }

    [LoggerMessage(LogLevel.Error, "處理訊息時發生錯誤，代號 {Id}（訊息 {Message}）。")]
    private partial void LogFailed(string id, string message, Exception fault);
}
