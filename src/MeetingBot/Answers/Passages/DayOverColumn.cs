using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>Whether the columns of a table are of a time: 9月, 112年1-8月; and 110年12月 where 110年 stands over all of its months.</summary>
internal static partial class DayOverColumn
{
    /// <param name="header">Of one column or of all, as Plain spells it.</param>
    public static bool Is(DateMention date, string header) =>
        Plain.Of(date.Text) is var asked
        && (Occurrence.IsIn(header, asked, Occurrence.IsWithinDigits)
            || (MonthOfYear().Match(asked) is { Success: true } of
                && Occurrence.IsIn(header, of.Groups["month"].Value, Occurrence.IsWithinDigits)
                && Years().Matches(header).All(year => year.Value == of.Groups["year"].Value)));

    [GeneratedRegex("^(?<year>[0-9]{2,4}年度?)(?<month>[0-9]{1,2}月)份?$")]
    private static partial Regex MonthOfYear();

    [GeneratedRegex("(?<![0-9])[0-9]{2,4}年度?")]
    private static partial Regex Years();
}
