using MeetingBot.Archive.Words;

namespace MeetingBot.Dialogue.Words;

/// <summary>A known word at the beginning of what was typed, however wide and spaced.</summary>
internal static class Spelled
{
    /// <summary>Where this folded word ends at the beginning of the text, blanks passed over; 0 when it does not stand there.</summary>
    public static int End(string text, string word)
    {
        var matched = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                continue;
            }

            if (Fold.Of(text[at]) != word[matched])
            {
                return 0;
            }

            if (++matched == word.Length)
            {
                return at + 1;
            }
        }

        return 0;
    }
}
