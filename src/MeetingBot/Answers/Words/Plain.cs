using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Answers.Words;

/// <summary>A text in the one spelling in which question and minutes are compared: folded, no blanks, 第十二次 as 第12次.</summary>
internal static partial class Plain
{
    public static string Of(string? text)
    {
        var folded = Fold.Name(text);
        return folded.Contains('第', StringComparison.Ordinal) ? Ordinal().Replace(folded, Digits) : folded;
    }

    private static string Digits(Match match) =>
        ChineseNumeral.Read(match.Value.AsSpan(1), out var number) == match.Length - 1 ? string.Create(CultureInfo.InvariantCulture, $"第{number}") : match.Value;

    [GeneratedRegex("第[一二三四五六七八九十百零〇]+")]
    private static partial Regex Ordinal();
}
