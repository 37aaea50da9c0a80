using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using MeetingBot.Dialogue.Feedbacks;

namespace MeetingBot.Dialogue;

/// <summary>
/// Who gets what the minutes say. In a group everybody does, when it comes from minutes that everybody there may see. Anything else,
/// a plain no included, goes to the asker alone: so nobody can tell from where it went whether there are minutes they may not see.
/// </summary>
internal sealed class Replies(GroupSight groups, Waiting waiting)
{
    private const string OnlyYou = "這份紀錄不是群組裡每個人都能看，所以只回覆給您。";

    /// <param name="find">What minutes that may be seen like this say.</param>
    public Task<IReadOnlyList<Outgoing>> ToAsync(Turn turn, string question, Func<Sight, Task<Said>> find, CancellationToken cancel) =>
        waiting.ForAsync(turn, () => FindAsync(turn, question, find, cancel), cancel);

    private async Task<IReadOnlyList<Outgoing>> FindAsync(Turn turn, string question, Func<Sight, Task<Said>> find, CancellationToken cancel)
    {
        var own = turn.Roll.SightOf(turn.Person);
        if (!turn.IsGroup)
        {
            var said = await find(own).ConfigureAwait(false);
            return turn.Privately(WithOpinions(said.Message, turn.PrivateKey), Answers(said));
        }

        var common = await groups.OfAsync(turn, cancel).ConfigureAwait(false);
        var open = await find(common).ConfigureAwait(false);
        if (open.Has)
        {
            return [turn.Here(WithOpinions(open.Message, turn.Key)) with { Answers = Answers(open) }];
        }

        var closed = own == common ? open : await find(own).ConfigureAwait(false);
        var message = closed.Has ? closed.Message with { Note = Join(closed.Message.Note, OnlyYou) } : closed.Message;
        return turn.Privately(WithOpinions(message, turn.PrivateKey), Answers(closed));

        Answered Answers(Said said) => new(turn.Account, question, said.Has, said.Generation);
    }

    private static Message WithOpinions(Message message, string key) => message with { Buttons = [.. message.Buttons, .. Opinion.Buttons(key)] };

    private static string Join(string? note, string more) => note is null ? more : $"{note}。{more}";
}
