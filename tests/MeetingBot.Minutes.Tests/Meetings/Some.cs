using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Meetings;

/// <summary>Builds minutes of which a test names only what it is about. Line n of a file begins at offset 100 (n - 1).</summary>
internal static class Some
{
    public const int LineLength = 100;

    public static MinutesFile Minutes(
        int? session = null,
        string? on = null,
        string? file = null,
        int? year = null,
        string? body = "白鯨市政府",
        string? series = "秘書處會報",
        PreviousMinutes? previous = null,
        IEnumerable<CaseStatement>? cases = null,
        IEnumerable<Directive>? directives = null,
        IEnumerable<Doubt>? doubts = null)
    {
        var heldAt = on is null ? (Moment?)null : new Moment(DateOnly.Parse(on));
        var title = $"{body}{series}第{session}次會議紀錄";
        var heading = new AgendaItem("標題", ItemKind.Heading, null, null, title, new(0, title.Length), [new(0, title.Length)]);
        var meeting = new Meeting(
            title, body, series, session, year, heldAt, null, null, null, null, [], previous, [heading], [],
            [.. directives ?? []], [.. cases ?? []]);
        return new(
            file ?? $"{year}{session:000}{on}.txt",
            meeting,
            [.. doubts ?? []],
            [.. Enumerable.Range(0, 100).Select(line => line * LineLength)]);
    }

    public static CaseStatement Case(
        string? number, CaseStatus status, string? part = null, string? into = null, string? name = null, string? condition = null, int line = 10) =>
        new(number, name, status, part, into, condition, "貳/一", $"{number}{name}案", At(line));

    public static Directive Task(string? due = null, int line = 20, DirectiveKind kind = DirectiveKind.Task, IEnumerable<string>? cases = null) =>
        new(
            "貳/一", "請總務組辦理。", At(line), kind, Authority.Chair, ["總務組"], ["總務組"], Audience.Units, "辦理",
            due is null ? null : new Deadline.OnDay(DateOnly.Parse(due), due, "寫明日期"), null, [.. cases ?? []]);

    public static PreviousMinutes Previous(int? session, string? on) =>
        new(session, on is null ? null : DateOnly.Parse(on), Confirmation.Confirmed, []);

    private static TextSpan At(int line) => new((line - 1) * LineLength, ((line - 1) * LineLength) + 10);
}
