using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Console;

/// <summary>The register of one file as one line of JSON, in the format others rely on: every key there, unknown values null.</summary>
internal static class MinutesJson
{
    // Chinese stays readable; the line goes to a file or a pipe, never into a page.
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Line(MinutesFile file) => Line(
        new
        {
            file.File,
            Meeting = Of(file.Meeting),
            Items = file.Meeting.Items.Select(Of),
            Dates = file.Meeting.Dates.Select(Of),
            Directives = file.Meeting.Directives.Select(Of),
            Cases = file.Meeting.Cases.Select(Of),
            Doubts = file.Doubts.Select(d => new { d.Line, d.Text, d.Why }),
        });

    public static string Line(object value) => ReadableJson.Unescape(JsonSerializer.Serialize(value, Format));

    private static object Of(Meeting m) => new
    {
        m.Title,
        m.Body,
        m.Series,
        m.Session,
        m.Year,
        HeldAt = m.HeldAt?.ToString(),
        AdjournedAt = m.AdjournedAt?.ToString(),
        m.Venue,
        m.Chair,
        m.Recorder,
        Previous = m.Previous is { } p
            ? new { p.Session, Date = Day(p.Date), Confirmation = p.Confirmation is { } c ? Spelling.Of(c) : null }
            : null,
    };

    private static object Of(AgendaItem i) => new
    {
        i.Path,
        Kind = Spelling.Of(i.Kind),
        i.Unit,
        i.Speaker,
        i.Text,
        Span = Of(i.Span),
        Pieces = i.Pieces.Select(Of),
    };

    private static object Of(DateMention d) => new
    {
        d.Text,
        Span = Of(d.Span),
        Kind = Spelling.Of(d.Kind),
        Start = d.Start?.ToString(),
        End = d.End?.ToString(),
        Time = Clock(d.Start?.Time ?? d.End?.Time),
        Deadline = d.IsDeadline,
        d.Why,
    };

    private static object Of(Directive d) => new
    {
        d.Path,
        d.Text,
        Span = Of(d.Span),
        Kind = Spelling.Of(d.Kind),
        Authority = Spelling.Of(d.Authority),
        d.Owners,
        d.Units,
        Audience = d.Audience is { } a ? Spelling.Of(a) : null,
        d.Action,
        Deadline = d.Deadline is { } due ? Of(due) : null,
        d.Urgency,
        d.Cases,
    };

    private static object Of(Deadline due) => new
    {
        Kind = Spelling.Of(due),
        Date = Day(due.LastDay),
        Time = Clock((due as Deadline.AtTime)?.Time),
        due.Text,
        Event = (due as Deadline.BeforeEvent)?.Event ?? (due as Deadline.Within)?.Event,
        Rule = (due as Deadline.Recurring)?.Rule ?? (due as Deadline.Within)?.Rule,
        due.Why,
    };

    private static object Of(CaseStatement c) => new
    {
        c.Number,
        c.Name,
        Status = Spelling.Of(c.Status),
        c.Part,
        c.Into,
        c.Condition,
        c.Path,
        c.Text,
    };

    private static int[] Of(TextSpan span) => [span.Start, span.End];

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string? Clock(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
