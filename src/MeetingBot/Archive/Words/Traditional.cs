using System.Collections.Frozen;

namespace MeetingBot.Archive.Words;

/// <summary>A question typed in Simplified characters, as Taiwan would write it, so that its dates and words can be read.</summary>
internal static class Traditional
{
    private static readonly FrozenDictionary<char, (char Letter, bool IsCertain)> Letters = WordFile.Lines("simplified.txt")
        .ToFrozenDictionary(line => line[^2], line => (line[^1], line[0] != '?'));

    /// <summary>
    /// Unchanged unless a letter is written that only Simplified has: 后 and 里 are words of both, and only beside 财 do they mean 後 and 裡.
    /// </summary>
    public static string Of(string text) =>
        text.Any(c => Letters.TryGetValue(c, out var entry) && entry.IsCertain)
            ? string.Concat(text.Select(c => Letters.TryGetValue(c, out var entry) ? entry.Letter : c))
            : text;
}
