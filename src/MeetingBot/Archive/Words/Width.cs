using System.Collections.Frozen;
using System.Text;

namespace MeetingBot.Archive.Words;

/// <summary>
/// Full-width letters, digits and marks (１２％) in their half width, and the ideographs that PDF fonts use for ordinary ones in their
/// ordinary form: Unicode's compatibility mapping as a table. Without ICU, which this program runs without so that no machine's language
/// changes a result, .NET normalizes nothing but Latin.
/// </summary>
internal static class Width
{
    // A line is the character, then what it stands for.
    private static readonly FrozenDictionary<char, string> Compatible =
        WordFile.Lines("compatible.txt").ToFrozenDictionary(line => line[0], line => line[1..]);

    /// <summary>One for one; what stands for several (㈠) stays.</summary>
    public static char Half(char c) => !IsOrdinary(c) && Compatible.TryGetValue(c, out var half) && half.Length == 1 ? half[0] : c;

    /// <summary>One for one: no offset moves.</summary>
    public static string Half(string text) => string.Create(text.Length, text, static (half, from) =>
    {
        for (var i = 0; i < half.Length; i++)
        {
            half[i] = Half(from[i]);
        }
    });

    /// <summary>Also ㈠, ⑫ and ㎡ in the characters that they stand for.</summary>
    public static string Apart(string text)
    {
        if (text.All(c => IsOrdinary(c) || !Compatible.ContainsKey(c)))
        {
            return text;
        }

        var apart = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            apart.Append(Compatible.TryGetValue(c, out var half) ? half : c.ToString());
        }

        return apart.ToString();
    }

    private static bool IsOrdinary(char c) => c is < '\u00A0' or (>= '\u4E00' and <= '\u9FFF');
}
