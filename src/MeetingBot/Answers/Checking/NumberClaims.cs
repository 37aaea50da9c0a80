using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Answers.Checking;

/// <summary>
/// Checks the numbers an answer names. Known rules: days left or gone, the count of a list that is shown, the numbers of its lines and
/// its pages.
/// </summary>
internal static partial class NumberClaims
{
    /// <param name="rest">The answer without its dates.</param>
    /// <returns>The first number that nothing bears out.</returns>
    public static string? Unfounded(string rest, Ground ground, string text, DateOnly today)
    {
        var shown = LineNumber().Replace(Width.Half(rest), "");
        shown = LineNumber().IsMatch(text) ? Page().Replace(shown, " ") : shown;
        if (DaysLeft().Matches(shown).FirstOrDefault(days => !ground.Says(days.Value) && !IsRight(days, ground, today)) is { } miscounted)
        {
            return miscounted.Value;
        }

        shown = DaysLeft().Replace(shown, " ");
        if (Total().Matches(shown)
            .FirstOrDefault(total => !ground.Says(total.Value) && !IsCount(total.Groups["n"].Value, text, ground)) is { } miscount)
        {
            return miscount.Value;
        }

        return Number().Matches(shown).FirstOrDefault(number => !ground.Says(number.Value) && !IsCount(number.Value, text, ground))?.Value
            ?? ChineseNumber().Matches(shown).FirstOrDefault(number => !ground.Says(number.Value) && !ground.Says(InDigits(number)))?.Value;
    }

    private static bool IsRight(Match daysLeft, Ground ground, DateOnly today) =>
        int.TryParse(daysLeft.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
        && ground.Days.Any(day => day.DayNumber - today.DayNumber == (daysLeft.Groups["gone"].Success ? -days : days));

    private static string InDigits(Match number) =>
        ChineseNumeral.TryParse(number.Groups["n"].Value, out var value)
            ? string.Create(CultureInfo.InvariantCulture, $"{value}{number.Groups["measure"].Value}")
            : number.Value;

    // 共5項, 先列5項, 解除列管9案: as many as stand in the list, or in the brackets behind it.
    private static bool IsCount(string number, string text, Ground ground)
    {
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return false;
        }

        var lines = LineNumber().Count(text);
        return (lines > 0
            && (count == lines
                || (count > lines
                    && Shown().Matches(text).Any(m => m.Groups["n"].Value == string.Create(CultureInfo.InvariantCulture, $"{lines}")))))
            || Listed().Matches(text).Any(m => m.Groups["n"].Value == number && m.Groups["items"].Value.Split('、').Length == count)
            || (count == ground.Count && Total().IsMatch(text));
    }

    [GeneratedRegex(@"\d+(,\d+)*(\.\d+)?(-\d+)*%?")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?m)^\s*\d+\.\s")]
    private static partial Regex LineNumber();

    [GeneratedRegex("第[0-9]+頁")]
    private static partial Regex Page();

    // 五位, 三十件; 一次, 一案 are mere words.
    [GeneratedRegex("(?<n>(?!一[^二三四五六七八九十百千零〇])[一二兩三四五六七八九十百千零〇廿卅]+)(?<measure>位|名|人|件|案|場|項|天|元|萬|處|所|校|小時|個月)")]
    private static partial Regex ChineseNumber();

    [GeneratedRegex("(先列|列出)(?<n>[0-9]+)項")]
    private static partial Regex Shown();

    [GeneratedRegex("(還有|(?<gone>已逾期|已[過过]))(?<n>[0-9]+)天")]
    private static partial Regex DaysLeft();

    [GeneratedRegex("(共|列出)(?<n>[0-9]+)項")]
    private static partial Regex Total();

    [GeneratedRegex(@"(?<n>[0-9]+)案（(?<items>([^（）]|（[^（）]*）)*)）")]
    private static partial Regex Listed();
}
