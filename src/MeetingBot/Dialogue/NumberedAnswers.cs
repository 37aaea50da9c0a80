using System.Globalization;
using MeetingBot.Archive.Words;

namespace MeetingBot.Dialogue;

/// <summary>Where a channel shows no buttons they are numbered, and a number alone presses one of the last message.</summary>
internal sealed class NumberedAnswers(LastWord last)
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

        var buttons = (await last.OfAsync(turn, replyTo, cancel).ConfigureAwait(false))?.Message.Message.Buttons ?? [];
        return number >= 1 && number <= buttons.Count ? buttons[number - 1].Data : null;
    }
}
