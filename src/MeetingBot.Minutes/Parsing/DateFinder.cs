using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Dates;

namespace MeetingBot.Minutes.Parsing;

/// <summary>The dates in a sentence that stands alone: a question, or a clause that is quoted.</summary>
public static class DateFinder
{
    /// <param name="text">Spans of the result are offsets into it.</param>
    /// <param name="on">The day it was said: 本月底 and a date without a year count from there; null where nobody knows.</param>
    public static IReadOnlyList<DateMention> Find(string text, DateOnly? on)
    {
        ArgumentNullException.ThrowIfNull(text);
        var flow = new FlowBuilder(text).Add(0, text.Length).Build();
        return
        [
            .. new DateReader(new(on, null, null, OfficeCalendar.Published)).Read(flow).Select(found => new DateMention(
                flow.Original(found.Start, found.End), flow.Span(found.Start, found.End), found.Kind, found.From, found.To, found.IsDeadline, found.Why)),
        ];
    }
}
