namespace MeetingBot.Archive.Words;

/// <summary>
/// The terms a text is found by: pairs of neighbouring characters, and whole what must not be cut: case numbers (204-2), 第N次 in one
/// spelling, Latin words, numbers. Indexing and asking use the same.
/// </summary>
internal static class Terms
{
    /// <summary>Each term once.</summary>
    public static IReadOnlySet<string> Of(string? text)
    {
        var folded = Fold.Of(text);
        var terms = new HashSet<string>(folded.Length);
        for (var at = 0; at < folded.Length;)
        {
            at = IsLatin(folded[at]) ? TakeWord(folded, at, terms)
                : IsLetter(folded[at]) ? TakePair(folded, at, terms)
                : at + 1;
        }

        return terms;
    }

    private static int TakePair(string text, int at, HashSet<string> terms)
    {
        // Blanks inside a Chinese sentence are the typesetter's.
        var next = at + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next < text.Length && IsLetter(text[next]))
        {
            terms.Add(string.Concat(text.AsSpan(at, 1), text.AsSpan(next, 1)));
        }

        return next;
    }

    // 204-2, 99.06%, TaipeiON, COVID-19: letters and digits with the marks that hold them together.
    private static int TakeWord(string text, int at, HashSet<string> terms)
    {
        var end = at + 1;
        while (end < text.Length && (IsLatin(text[end]) || (IsJoint(text[end]) && end + 1 < text.Length && IsLatin(text[end + 1]))))
        {
            end++;
        }

        var word = text[at..end].Replace(",", "", StringComparison.Ordinal);
        terms.Add(word);
        return end;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c);

    private static bool IsJoint(char c) => c is '-' or '.' or ',';

    private static bool IsLetter(char c) => c >= '\u3400' && char.IsLetter(c);
}
