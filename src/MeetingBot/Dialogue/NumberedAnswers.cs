using System.Globalization;
using MeetingBot.Archive.Post;
using MeetingBot.Archive.Words;

namespace MeetingBot.Dialogue;

/// <summary>Where a channel shows no buttons they are numbered, and a number alone presses one of the last message.</summary>
internal sealed class NumberedAnswers(IOutbox outbox)
{
    /// <summary>The data of the button; null when it is no number, or no button has it.</summary>
    /// <param name="replyTo">The message that the number replies to, if it does.</param>
    public async Task<string?> PressedAsync(Turn turn, string text, string? replyTo, CancellationToken cancel)
    {
        var digits = Width.Half(text).Trim().Trim('.', '、', '。', '(', ')').Trim();
        if (turn.Incoming.Abilities.Buttons || digits.Length > 2 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var buttons = (await MessageAsync(turn, replyTo, cancel).ConfigureAwait(false))?.Message.Message.Buttons ?? [];
        return number >= 1 && number <= buttons.Count ? buttons[number - 1].Data : null;
    }

    // What was said in private about a question of a group goes down another line than what is said in the private conversation.
    private async Task<OutboxEntry?> MessageAsync(Turn turn, string? replyTo, CancellationToken cancel)
    {
        if (replyTo is not null && await outbox.FindSentAsync(turn.Channel, replyTo, cancel).ConfigureAwait(false) is { } replied)
        {
            return replied;
        }

        var here = await outbox.LastAsync(turn.Incoming.Place.Line, cancel).ConfigureAwait(false);
        var aside = turn.IsGroup ? null : await outbox.LastAsync(Address.Private(turn.Channel, turn.Account).Line, cancel).ConfigureAwait(false);
        var last = here is null || aside?.PutAt > here.PutAt ? aside : here;
        return last?.Message.OnlyFor is { } only && only != turn.Account ? null : last;
    }
}
