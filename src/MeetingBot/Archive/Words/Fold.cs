using System.Collections.Frozen;
using System.Text;

namespace MeetingBot.Archive.Words;

/// <summary>
/// One spelling for all: full and half width, 臺 and 台, 裡 and 裏, Traditional and Simplified, upper and lower case. Only for comparing
/// and searching, never shown.
/// </summary>
internal static class Fold
{
    private static readonly FrozenDictionary<char, char> Letters = ReadLetters();

    // Unicode's compatibility mapping, as a table: without ICU .NET normalises nothing beyond ASCII.
    private static readonly FrozenDictionary<char, string> Compatible =
        WordFile.Lines("compatible.txt").ToFrozenDictionary(line => line[0], line => line[1..]);

    public static string Of(string? text)
    {
        var plain = Plain(text);
        return string.Create(plain.Length, plain, (folded, from) =>
        {
            for (var i = 0; i < folded.Length; i++)
            {
                folded[i] = OfPlain(from[i]);
            }
        });
    }

    public static char Of(char c) => OfPlain(Compatible.TryGetValue(c, out var plain) && plain.Length == 1 ? plain[0] : c);

    /// <summary>Folded, without blanks and line ends: for comparing names.</summary>
    public static string Name(string? text) => string.Concat(Of(text).Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Half width, and the letters of ㈠ and ① one by one; otherwise as it is.</summary>
    public static string Plain(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyExceptInRange('\u4E00', '\u9FFF') || !text.Any(Compatible.ContainsKey))
        {
            return text ?? "";
        }

        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Compatible.TryGetValue(c, out var letters))
            {
                plain.Append(letters);
            }
            else
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }

    private static char OfPlain(char c) =>
        c < '\u0080' ? char.ToLowerInvariant(c) : Letters.GetValueOrDefault(c, char.ToLowerInvariant(c));

    // A line is the letter that stands for all, then its variants.
    private static FrozenDictionary<char, char> ReadLetters() =>
        WordFile.Lines("variants.txt").SelectMany(line => line.Skip(1).Select(variant => (variant, line[0])))
            .ToFrozenDictionary(pair => pair.variant, pair => pair.Item2);
}
