using System.Globalization;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;
using MeetingBot.Minutes.Parsing.Dates;

namespace MeetingBot.Minutes.Tests.Parsing.Dates;

/// <summary>Sentences of minutes and what is read from them.</summary>
internal static class Sentence
{
    public static FlowText Flow(string text)
    {
        var builder = new FlowBuilder(text);
        builder.Add(0, text.Length);
        return builder.Build();
    }

    public static DateContext Context(string? held) => new(
        held is null ? null : DateOnly.Parse(held, CultureInfo.InvariantCulture), null, null, OfficeCalendar.Published);

    public static IReadOnlyList<FoundDate> Dates(string text, string? held = "2021-08-19") => new DateReader(Context(held)).Read(Flow(text));

    public static FoundDate Date(string text, string? held = "2021-08-19") => Assert.Single(Dates(text, held));

    /// <summary>As written, with its days: 8月19日=2021-08-19..2021-08-19.</summary>
    public static IEnumerable<string> Told(string text, string? held = "2021-08-19")
    {
        var flow = Flow(text);
        return new DateReader(Context(held)).Read(flow).Select(date => $"{flow.Original(date.Start, date.End)}={Days(date)}");
    }

    /// <summary>A day, a day with a time, or from..to; - where there is none.</summary>
    public static string Days(FoundDate date) => date.From == date.To ? $"{Show(date.From)}" : $"{Show(date.From)}..{Show(date.To)}";

    public static Deadline? Deadline(string text, string? held = "2021-08-19")
    {
        var flow = Flow(text);
        var context = Context(held);
        return DeadlineReader.Read(flow, 0, flow.Length, new DateReader(context).Read(flow), context);
    }

    private static string Show(Moment? moment) => moment?.ToString() ?? "-";
}
