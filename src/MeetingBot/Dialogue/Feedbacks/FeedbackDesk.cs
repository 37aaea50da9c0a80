using MeetingBot.Archive.Post;
using Microsoft.Extensions.Options;

namespace MeetingBot.Dialogue.Feedbacks;

/// <summary>What people think of answers: kept with question and answer, thanked for where it disturbs nobody.</summary>
internal sealed class FeedbackDesk(IOutbox outbox, LastWord last, IFeedbackBook book, IOptions<DialogueOptions> settings, TimeProvider clock)
{
    private const string Thanks = "謝謝，已記下。";
    private const string Gone = "這則答案已經不在紀錄裡，沒有辦法回饋。可以直接寫「回報錯誤」加上說明。";
    private const string Noted = "已記下您的回報，管理者會看到，謝謝。";
    private const string Example = "回報錯誤 日期應該是10月17日";

    /// <summary>A button was pressed. What the account may see decides, not what the data says.</summary>
    public async Task<IReadOnlyList<Outgoing>> PressedAsync(Turn turn, Opinion opinion, CancellationToken cancel)
    {
        if (await outbox.FindAsync(opinion.Answer, cancel).ConfigureAwait(false) is not { Message.Answers: not null } answer || !turn.IsTheirs(answer.Message))
        {
            return turn.Privately(new(Gone));
        }

        await KeepAsync(turn, answer, opinion.IsGood, null, cancel).ConfigureAwait(false);

        // The key has no place for the turn: the same press again owes nothing new.
        return [turn.Aside($"{answer.Message.Key}#{opinion.Name}/{turn.Account}", new(opinion.IsGood == true ? Thanks : AskForWords(turn)))];
    }

    /// <summary>👍 or 👎 as the messenger's own reaction, which shows by itself that it was heard; null takes it back.</summary>
    public async Task ReactedAsync(Turn turn, string message, bool? isGood, CancellationToken cancel)
    {
        if (await outbox.FindSentAsync(turn.Channel, message, cancel).ConfigureAwait(false) is not { Message.Answers: not null } answer || !turn.IsTheirs(answer.Message))
        {
            return;
        }

        await (isGood is null
            ? book.RemoveAsync(turn.Channel, turn.Account, answer.Message.Key, cancel)
            : KeepAsync(turn, answer, isGood, null, cancel)).ConfigureAwait(false);
    }

    /// <summary>回報錯誤 and words: about the message it replies to, else about the last answer that the account got to a question asked here.</summary>
    public async Task<IReadOnlyList<Outgoing>> ReportedAsync(Turn turn, string words, string? replyTo, CancellationToken cancel)
    {
        var answer = await last.AnswerAsync(turn, replyTo, cancel).ConfigureAwait(false);
        if (answer is null && words.Length == 0)
        {
            return turn.Privately(new($"請寫「回報錯誤」加上哪裡不對，例如「{Example}」；回覆那則答案來寫更清楚。"));
        }

        if (answer is null)
        {
            await book.KeepAsync(new(clock.GetUtcNow(), turn.Channel, turn.Account, turn.Key, null, words, "", "", 0), cancel).ConfigureAwait(false);
        }
        else
        {
            await KeepAsync(turn, answer, null, words.Length == 0 ? null : words, cancel).ConfigureAwait(false);
        }

        return turn.Privately(new(words.Length == 0 ? AskForWords(turn) : Noted));
    }

    private Task KeepAsync(Turn turn, OutboxEntry answer, bool? isGood, string? words, CancellationToken cancel)
    {
        var (key, about) = (answer.Message.Key, answer.Message.Answers!);
        return book.KeepAsync(
            new(clock.GetUtcNow(), turn.Channel, turn.Account, key, isGood, words, about.Question, answer.Message.Message.Text, about.Generation), cancel);
    }

    // Where the bot asks in the group itself, it hears there only who mentions it.
    private string AskForWords(Turn turn) => turn is { IsGroup: true, Incoming.Abilities.PrivateReply: true }
        ? $"已記下。請告訴我哪裡不對：在群組裡寫「@{settings.Value.Name} 回報錯誤」加上說明，例如「@{settings.Value.Name} {Example}」。"
        : $"已記下。請告訴我哪裡不對，寫「回報錯誤」加上說明就可以，例如「{Example}」。";
}
