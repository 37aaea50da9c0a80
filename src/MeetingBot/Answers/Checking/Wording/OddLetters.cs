using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Checking.Wording;

/// <summary>What no answer here has, unless the minutes have it: Latin words, addresses, Markdown, Simplified letters.</summary>
internal static partial class OddLetters
{
    private const string Usual = "，。；：、？！（）「」『』％－–—…%-/., \n";

    /// <param name="said">What the cited passages say, as it stands.</param>
    public static string? In(string text, string said)
    {
        var half = Width.Half(text);
        var ground = Width.Half(said);
        return Word().Matches(half).Select(m => m.Value).FirstOrDefault(word => !ground.Contains(word, StringComparison.OrdinalIgnoreCase))
            ?? text.Where(c => (IsUnusual(c) || IsSimplified(c)) && !said.Contains(c, StringComparison.Ordinal))
                .Select(c => c.ToString()).FirstOrDefault()
            ?? Marks().Matches(half).Select(m => m.Value).FirstOrDefault(mark => !ground.Contains(mark, StringComparison.Ordinal));
    }

    private static bool IsUnusual(char c) =>
        !IsHan(c) && !char.IsAsciiLetterOrDigit(Width.Half(c)) && !Usual.Contains(c, StringComparison.Ordinal);

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    // Beside a letter that only Simplified has, the table is asked for letters of both as well: 后, 里.
    private static bool IsSimplified(char c) => IsHan(c) && Traditional.Of($"财{c}")[1] != c && Traditional.Of(c.ToString())[0] != c;

    [GeneratedRegex("[A-Za-z][A-Za-z0-9_]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\*|^\s*[#>-]\s|`|://|\]\(|//", RegexOptions.Multiline)]
    private static partial Regex Marks();
}
