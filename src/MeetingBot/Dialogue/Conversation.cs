using MeetingBot.Archive.Post;
using MeetingBot.Dialogue.Commands;
using MeetingBot.Dialogue.Feedbacks;

namespace MeetingBot.Dialogue;

/// <summary>Words that are meant for the bot: a press of a button, a command, or a question.</summary>
internal sealed class Conversation(CommandReader reader, CommandDesk commands, Questions questions, FeedbackDesk feedback, NumberedAnswers numbers)
{
    /// <param name="replyTo">The message it was said in reply to.</param>
    public async Task<IReadOnlyList<Outgoing>> SaidAsync(Turn turn, string text, string? replyTo, CancellationToken cancel) =>
        await numbers.PressedAsync(turn, text, replyTo, cancel).ConfigureAwait(false) is { } data
            ? await PressedAsync(turn, data, cancel).ConfigureAwait(false)
            : await AnswerAsync(turn, text, replyTo, cancel).ConfigureAwait(false);

    /// <summary>As if its data had been said by the account that pressed it.</summary>
    public Task<IReadOnlyList<Outgoing>> PressedAsync(Turn turn, string data, CancellationToken cancel) =>
        Opinion.Read(data) is { } opinion ? feedback.PressedAsync(turn, opinion, cancel) : AnswerAsync(turn, data, null, cancel);

    private Task<IReadOnlyList<Outgoing>> AnswerAsync(Turn turn, string text, string? replyTo, CancellationToken cancel) =>
        reader.Read(text) is { } command ? commands.DoAsync(turn, command, replyTo, cancel)
        : !turn.IsGroup && NearestCommands.IsNearMiss(reader.Clean(text)) ? Task.FromResult(turn.Privately(NearestCommands.Offer(text)))
        : questions.AnswerAsync(turn, text.Trim(), replyTo, cancel);
}
