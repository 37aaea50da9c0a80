using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Checking.Wording;

/// <summary>還有12天, 已過3天, 就是今天: worked out, right for the day that stands before it and not for another one cited.</summary>
internal static partial class CountedDays
{
    /// <returns>The text without them, and the first that is wrong.</returns>
    public static (string Without, string? Wrong) Take(string text, DateOnly? held, DateOnly today)
    {
        var half = Width.Half(text);
        var days = DateFinder.Find(text, held ?? today);
        foreach (Match match in Counted().Matches(half))
        {
            var day = days.LastOrDefault(d => d.Span.Start < match.Index && d.End is not null)?.End?.Day;
            if (day is null || day.Value.DayNumber - today.DayNumber != Days(match))
            {
                return (text, match.Value);
            }
        }

        var letters = text.ToCharArray();
        foreach (Match match in Counted().Matches(half))
        {
            letters.AsSpan(match.Index, match.Length).Fill(' ');
        }

        return (new(letters), null);
    }

    private static int Days(Match match) =>
        !match.Groups["n"].Success
            ? 0
            : int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) * (match.Groups["gone"].Success ? -1 : 1);

    [GeneratedRegex("[（(,，]?(就是今天|(還有|還剩|(?<gone>已過))(?<n>[0-9]{1,5})天)[）)]?")]
    private static partial Regex Counted();
}
