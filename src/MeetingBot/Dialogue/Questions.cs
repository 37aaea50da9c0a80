using MeetingBot.Answers;
using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using MeetingBot.Dialogue.Commands;

namespace MeetingBot.Dialogue;

/// <summary>A question in somebody's own words.</summary>
internal sealed class Questions(AnswerDesk answers, AnswerMessage wording, Replies replies, LastWord last)
{
    private const int Longest = 500;

    /// <param name="replyTo">The message it was said in reply to: an answer of ours is what it follows, whoever had asked.</param>
    public async Task<IReadOnlyList<Outgoing>> AnswerAsync(Turn turn, string text, string? replyTo, CancellationToken cancel)
    {
        if (text.Length > Longest)
        {
            return turn.Privately(new("您的問題太長了，請用一兩句話再問一次，例如「財產申報什麼時候截止？」。"));
        }

        var replied = await last.RepliedAsync(turn, replyTo, cancel).ConfigureAwait(false);
        var follows = replied?.Message.Answers is { } before ? new AskedBefore(before.Question, turn.ThreadOf(before.Asker)) : null;
        var answered = await replies.ToAsync(turn, text, sight => AskAsync(turn, text, follows, sight, cancel), cancel).ConfigureAwait(false);
        var mayBeCommand = !turn.IsGroup && answered[^1].Answers?.HasAnswer == false && NearestCommands.LooksLikeOne(text);
        return mayBeCommand ? turn.Privately(NearestCommands.Offer(text)) : answered;
    }

    /// <summary>What the minutes say, in the form of a message.</summary>
    public Task<Said> AskAsync(Turn turn, string question, Sight sight, CancellationToken cancel) => AskAsync(turn, question, null, sight, cancel);

    private async Task<Said> AskAsync(Turn turn, string question, AskedBefore? follows, Sight sight, CancellationToken cancel)
    {
        var inquiry = new Inquiry(question, turn.Asker, turn.Thread, sight, turn.Today) { Follows = follows };
        var answer = await answers.AskAsync(inquiry, cancel).ConfigureAwait(false);
        return new(answer.Answered, answer.Generation, wording.Of(answer));
    }
}
