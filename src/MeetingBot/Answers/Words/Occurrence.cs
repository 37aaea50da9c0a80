namespace MeetingBot.Answers.Words;

/// <summary>Whether words stand in a text and not as a part of longer ones: 3 not in 13, 204 not in 204-2.</summary>
internal static class Occurrence
{
    /// <param name="isWithin">Whether the place before this letter of the text is inside a word, so that nothing can begin or end
    /// there.</param>
    public static bool IsIn(string text, string words, Func<string, int, bool> isWithin)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (!isWithin(text, at) && !isWithin(text, at + words.Length))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsWithinDigits(string text, int at) => IsBetween(text, at, char.IsAsciiDigit);

    public static bool IsWithinDigitsOrLetters(string text, int at) => IsWithinDigits(text, at) || IsBetween(text, at, char.IsAsciiLetter);

    private static bool IsBetween(string text, int at, Func<char, bool> isOfKind) =>
        at > 0 && at < text.Length && isOfKind(text[at - 1]) && isOfKind(text[at]);
}
