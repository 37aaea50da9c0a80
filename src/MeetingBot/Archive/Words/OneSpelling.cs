using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Archive.Words;

/// <summary>
/// What has many spellings and one meaning, as terms in one spelling: 第十二次 and 第12次 are 第12次; 114年2月27日, 114/2/27 and
/// 2025-02-27 are d2025-02-27, and like 2月27日 also d02-27, because a question leaves the year out.
/// </summary>
internal static partial class OneSpelling
{
    private const string Number = "[0-9一二三四五六七八九十廿卅百○〇零]+";

    /// <param name="text">Half width, so that a digit is a digit.</param>
    public static void AddTo(HashSet<string> terms, string text)
    {
        foreach (var sitting in text.Contains('次', StringComparison.Ordinal) ? Sitting().Matches(text) : Enumerable.Empty<Match>())
        {
            if (ChineseNumeral.TryParse(sitting.Groups[1].ValueSpan, out var number))
            {
                terms.Add(string.Create(CultureInfo.InvariantCulture, $"第{number}次"));
            }
        }

        foreach (var date in text.AsSpan().ContainsAny("月/.-") ? Dates().Matches(text) : Enumerable.Empty<Match>())
        {
            AddDate(terms, date);
        }
    }

    private static void AddDate(HashSet<string> terms, Match date)
    {
        if (RocDate.TryParse(date.Value.Replace('号', '號'), out var day))
        {
            terms.Add(string.Create(CultureInfo.InvariantCulture, $"d{day:yyyy-MM-dd}"));
            terms.Add(string.Create(CultureInfo.InvariantCulture, $"d{day:MM-dd}"));
        }
        else if (ChineseNumeral.TryParse(date.Groups["month"].ValueSpan, out var month) && month is >= 1 and <= 12
            && ChineseNumeral.TryParse(date.Groups["day"].ValueSpan, out var ofMonth) && ofMonth is >= 1 and <= 31)
        {
            terms.Add(string.Create(CultureInfo.InvariantCulture, $"d{month:00}-{ofMonth:00}"));
        }
    }

    [GeneratedRegex($@"第\s*({Number})\s*次")]
    private static partial Regex Sitting();

    // Three numbers between slashes, points or dashes; else a month and a day, with the year before them where there is one.
    [GeneratedRegex(
        $@"(?<![\d./-])\d{{2,4}}(?<mark>[/.-])\d{{1,2}}\k<mark>\d{{1,2}}(?![\d/-])"
        + $@"|(?:(?:民國|西元|公元)?\s*{Number}\s*年\s*)?(?<month>{Number})\s*月\s*(?<day>{Number})\s*[日號号]"
        + @"|(?<![\d./-])(?<month>\d{1,2})/(?<day>\d{1,2})(?![\d/%-])")]
    private static partial Regex Dates();
}
