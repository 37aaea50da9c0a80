using System.Text.RegularExpressions;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Understanding;

/// <summary>A meeting that a question names by nothing but its day: 10月23日的會議決議, 114年10月23日開什麼會.</summary>
internal static partial class MeetingOfDay
{
    // Without a year the nearest one is meant, which may be the one before.
    private static readonly int[] YearsOff = [0, -1, 1, -2];

    /// <summary>Null where no meeting is meant so; without meetings where one is, and there is none.</summary>
    public static async Task<((MeetingMention Mention, IReadOnlyList<Range> Taken) Meeting, IReadOnlyList<MeetingEntry> Scope)?> ReadAsync(
        IReading reading, string text, IReadOnlyList<DateMention> dates, CancellationToken cancel)
    {
        var day = dates.FirstOrDefault(d => d.Kind is DateKind.Date or DateKind.DateTime
            && d.Start is { } start
            && start.Day == d.End?.Day);
        if (day is null || !(HeldThen().Match(text[day.Span.End..]) is { Success: true } held))
        {
            return null;
        }

        var asked = day.Start!.Value.Day;
        var found = asked;
        IReadOnlyList<MeetingEntry> meetings = [];
        foreach (var off in day.Text.Contains('年', StringComparison.Ordinal) ? YearsOff.Take(1) : YearsOff)
        {
            found = asked.AddYears(off);
            meetings = await reading.MeetingsAsync(new MeetingFilter(From: found, To: found), cancel).ConfigureAwait(false);
            if (meetings.Count > 0)
            {
                break;
            }
        }

        var mention = new MeetingMention(
            [.. meetings.Select(m => m.Header.Series).OfType<string>().Distinct()],
            [.. meetings.Select(m => m.Header.Body).OfType<string>().Distinct()],
            null, null, meetings.Count > 0 ? found : asked, meetings.Count > 0 ? found : asked);
        return ((mention, [(day.Span.End + held.Index)..(day.Span.End + held.Index + held.Length)]), meetings);
    }

    [GeneratedRegex("^\\s*(那天|當天|那次|那場)?(的|開的|召開的|舉行的|是|有)?(開了?|召開了?)?(?=.{0,3}(會議|會報|會[？?]?$|會是|會誰|會的))((什麼|哪些|哪一?個|哪一?場)?(會議|會報|會))?")]
    private static partial Regex HeldThen();
}
