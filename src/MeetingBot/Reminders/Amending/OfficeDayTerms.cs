using System.Text.RegularExpressions;
using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Reminders.Amending;

/// <summary>Terms that count office days from a meeting (3個工作日內): another calendar moves them.</summary>
internal static partial class OfficeDayTerms
{
    /// <summary>The day by another calendar; null when it stays, or is not counted so.</summary>
    public static DateOnly? Recount(Duty duty, OfficeCalendar before, OfficeCalendar after) =>
        duty is { Term: { } term, Origin: Origin.Ruling { HeldOn: { } held } }
        && Within().Match(term.Words) is { Success: true } match && ChineseNumeral.TryParse(match.Groups["n"].Value, out var many)
        && before.AddOfficeDays(held, many) == term.Day && after.AddOfficeDays(held, many) is var day && day != term.Day
            ? day
            : null;

    [GeneratedRegex(@"(?<n>\d{1,3}|[一二兩三四五六七八九十]{1,3})\s*(個|日)?\s*(工作|辦公|上班)(日|天)")]
    private static partial Regex Within();
}
