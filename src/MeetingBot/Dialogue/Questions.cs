using MeetingBot.Answers;
using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using MeetingBot.Dialogue.Commands;

namespace MeetingBot.Dialogue;

/// <summary>A question in somebody's own words.</summary>
internal sealed class Questions(AnswerDesk answers, AnswerMessage wording, Replies replies)
{
    private const int Longest = 500;

    public async Task<IReadOnlyList<Outgoing>> AnswerAsync(Turn turn, string text, CancellationToken cancel)
    {
        if (text.Length > Longest)
        {
            return turn.Privately(new("您的問題太長了，請用一兩句話再問一次，例如「財產申報什麼時候截止？」。"));
        }

        var answered = await replies.ToAsync(turn, text, sight => AskAsync(turn, text, sight, cancel), cancel).ConfigureAwait(false);
        var mayBeCommand = !turn.IsGroup && answered[^1].Answers?.HasAnswer == false && NearestCommands.LooksLikeOne(text);
        return mayBeCommand ? turn.Privately(NearestCommands.Offer(text)) : answered;
    }

    /// <summary>What the minutes say, in the form of a message.</summary>
    public async Task<Said> AskAsync(Turn turn, string question, Sight sight, CancellationToken cancel)
    {
        var answer = await answers.AskAsync(new(question, turn.Asker, turn.Thread, sight, turn.Today), cancel).ConfigureAwait(false);
        return new(answer.Answered, answer.Generation, wording.Of(answer));
    }
}
