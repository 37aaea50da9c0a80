using System.Buffers;

namespace MeetingBot.Archive.Words;

/// <summary>
/// One spelling for all: full and half width, 臺 and 台, 裡 and 裏, Traditional and Simplified, upper and lower case. Only for comparing
/// and searching, never shown.
/// </summary>
internal static class Fold
{
    // For every character there is, because names and texts are folded letter by letter all day long.
    private static readonly char[] Letters = ReadLetters();
    private static readonly SearchValues<char> Blanks = SearchValues.Create([.. Letters.Select((_, c) => (char)c).Where(char.IsWhiteSpace)]);

    /// <summary>One for one: no offset moves.</summary>
    public static string Of(string? text) => string.Create(text?.Length ?? 0, text, static (folded, from) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Of(from![i]);
        }
    });

    public static char Of(char c) => Letters[c];

    /// <summary>Folded, without blanks and line ends: for comparing names.</summary>
    public static string Name(string? text) =>
        Of(text) is var folded && folded.AsSpan().ContainsAny(Blanks) ? string.Concat(folded.Where(c => !char.IsWhiteSpace(c))) : folded;

    // A line is the letter that stands for all, then its variants.
    private static char[] ReadLetters()
    {
        var spelled = WordFile.Lines("variants.txt").SelectMany(line => line.Skip(1).Select(variant => (variant, line[0])))
            .ToDictionary(pair => pair.variant, pair => pair.Item2);
        var letters = new char[char.MaxValue + 1];
        for (var c = 0; c < letters.Length; c++)
        {
            var half = Width.Half((char)c);
            letters[c] = half < '\u0080' ? char.ToLowerInvariant(half) : spelled.GetValueOrDefault(half, char.ToLowerInvariant(half));
        }

        return letters;
    }
}
