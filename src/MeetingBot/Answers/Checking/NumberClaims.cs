using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Checking;

/// <summary>Checks the numbers an answer names. Known rules: days left or gone, the count of a list that is shown, the numbers of its lines.</summary>
internal static partial class NumberClaims
{
    /// <param name="rest">The answer without its dates.</param>
    /// <returns>The first number that nothing bears out.</returns>
    public static string? Unfounded(string rest, Ground ground, string text, DateOnly today)
    {
        var shown = LineNumber().Replace(rest, "");
        foreach (Match match in Number().Matches(Fold.Of(shown)))
        {
            if (!IsSaid(match.Value, ground) && !IsDaysLeft(match.Value, shown, ground, today) && !IsCount(match.Value, text, ground))
            {
                return match.Value;
            }
        }

        return null;
    }

    private static bool IsSaid(string number, Ground ground) => IsIn(number, ground.Spaced) || IsIn(number, ground.Text);

    private static bool IsIn(string number, string text)
    {
        for (var at = text.IndexOf(number, StringComparison.Ordinal); at >= 0; at = text.IndexOf(number, at + 1, StringComparison.Ordinal))
        {
            var end = at + number.Length;
            if ((at == 0 || !char.IsAsciiDigit(text[at - 1])) && (end == text.Length || !char.IsAsciiDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDaysLeft(string number, string text, Ground ground, DateOnly today) =>
        DaysLeft().Matches(text).Any(m => m.Groups["n"].Value == number)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
        && ground.Days.Any(day => Math.Abs(day.DayNumber - today.DayNumber) == days);

    // 共5項, 先列5項, 解除列管9案: as many as stand in the list, or in the brackets behind it.
    private static bool IsCount(string number, string text, Ground ground)
    {
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return false;
        }

        var lines = LineNumber().Count(text);
        return (lines > 0 && (count == lines || (Total().IsMatch(text) && count >= lines)))
            || Listed().Matches(text).Any(m => m.Groups["n"].Value == number && m.Groups["items"].Value.Split('、').Length == count)
            || (count == ground.Count && Total().IsMatch(text));
    }

    [GeneratedRegex(@"\d[\d,]*(\.\d+)?([-]\d+)*%?")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?m)^\s*\d+\.\s")]
    private static partial Regex LineNumber();

    [GeneratedRegex("(還有|已過)(?<n>[0-9]+)天")]
    private static partial Regex DaysLeft();

    [GeneratedRegex("共[0-9]+項|列出[0-9]+項")]
    private static partial Regex Total();

    [GeneratedRegex(@"(?<n>[0-9]+)案（(?<items>([^（）]|（[^（）]*）)*)）")]
    private static partial Regex Listed();
}
