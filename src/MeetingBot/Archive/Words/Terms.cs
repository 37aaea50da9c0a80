using System.Text;

namespace MeetingBot.Archive.Words;

/// <summary>
/// The terms a text is found by: pairs of neighbouring characters, and whole what must not be cut: case numbers (204-2), Latin words,
/// numbers, and in one spelling 第N次 and dates. Indexing and asking use the same.
/// </summary>
internal static class Terms
{
    /// <summary>
    /// To be raised whenever a text gets other terms than before: archives then make their index anew. Their index holds no text, and what
    /// has been put in under other terms could not be taken out.
    /// </summary>
    public const int Version = 1;

    /// <summary>Each term once. None holds a blank, or a mark other than - and a point.</summary>
    public static IReadOnlySet<string> Of(string? text)
    {
        var plain = Width.Apart(text ?? "");
        var folded = Fold.Of(plain);
        var terms = new HashSet<string>(folded.Length, StringComparer.Ordinal);
        for (var at = 0; at < folded.Length;)
        {
            at = IsLatin(folded[at]) ? TakeWord(folded, at, terms)
                : Letter(folded, at) is var length and > 0 ? TakePair(folded, at, length, terms)
                : at + 1;
        }

        OneSpelling.AddTo(terms, plain);
        return terms;
    }

    private static int TakePair(string text, int at, int length, HashSet<string> terms)
    {
        // Blanks inside a Chinese sentence are the typesetter's.
        var next = at + length;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next < text.Length && Letter(text, next) is var other and > 0)
        {
            terms.Add(string.Concat(text.AsSpan(at, length), text.AsSpan(next, other)));
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

    /// <summary>How many chars the letter takes: two for a rare one of a name (𠮷); 0 where there is none.</summary>
    private static int Letter(string text, int at) =>
        text[at] < '\u3400' ? 0
        : char.IsLetter(text[at]) ? 1
        : Rune.TryGetRuneAt(text, at, out var rune) && !rune.IsBmp && Rune.IsLetter(rune) ? 2
        : 0;
}
