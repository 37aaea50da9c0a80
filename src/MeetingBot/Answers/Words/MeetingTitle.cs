using System.Text.RegularExpressions;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Words;

/// <summary>What minutes call their meeting, where body, year, session and series do not say it as they do.</summary>
internal static partial class MeetingTitle
{
    private const int Longest = 50;

    /// <summary>114學年度第2學期第2次 is no 114年第2次, and 甄審委員會第2次會議 no 委員會議.</summary>
    public static bool SaysMore(Meeting meeting) => meeting is { Title: { } title, Body: var body, Series: var series }
        && title.Length <= Longest
        && (body is null || title.Contains(body, StringComparison.Ordinal))
        && (SchoolYear().IsMatch(title) || (series is not null && !title.Contains(series, StringComparison.Ordinal)));

    /// <summary>第2次行政會議 for 第2次行政會議紀錄.</summary>
    public static string WithoutMinutes(string title) => Minutes().Replace(title, "");

    [GeneratedRegex("學年度|學期")]
    private static partial Regex SchoolYear();

    [GeneratedRegex("[紀記]錄表?$")]
    private static partial Regex Minutes();
}
