using System.Collections.Frozen;

namespace MeetingBot.Archive.Words;

/// <summary>
/// One spelling for all: full and half width, 臺 and 台, 裡 and 裏, Traditional and Simplified, upper and lower case. Only for comparing
/// and searching, never shown.
/// </summary>
internal static class Fold
{
    private static readonly FrozenDictionary<char, char> Letters = ReadLetters();

    /// <summary>One for one: no offset moves.</summary>
    public static string Of(string? text) => string.Create(text?.Length ?? 0, text, static (folded, from) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Of(from![i]);
        }
    });

    public static char Of(char c)
    {
        var half = Width.Half(c);
        return half < '\u0080' ? char.ToLowerInvariant(half) : Letters.GetValueOrDefault(half, char.ToLowerInvariant(half));
    }

    /// <summary>Folded, without blanks and line ends: for comparing names.</summary>
    public static string Name(string? text) => string.Concat(Of(text).Where(c => !char.IsWhiteSpace(c)));

    // A line is the letter that stands for all, then its variants.
    private static FrozenDictionary<char, char> ReadLetters() =>
        WordFile.Lines("variants.txt").SelectMany(line => line.Skip(1).Select(variant => (variant, line[0])))
            .ToFrozenDictionary(pair => pair.variant, pair => pair.Item2);
}
