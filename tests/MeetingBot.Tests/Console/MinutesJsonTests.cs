using System.Text.Json;
using MeetingBot.Console;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Tests.Meetings;

namespace MeetingBot.Tests.Console;

public sealed class MinutesJsonTests
{
    private static readonly TextSpan Span = new(3, 7);

    [Fact]
    public void Every_key_and_spelling_is_as_others_rely_on()
    {
        Golden.Check("Console/shape.expected.json", MinutesJson.Line(Everything()));
    }

    [Fact]
    public void What_is_unknown_is_null_and_never_missing()
    {
        var nothing = new Meeting(null, null, null, null, null, null, null, null, null, null, [], null, [], [], [], []);

        Golden.Check("Console/shape-empty.expected.json", MinutesJson.Line(new MinutesFile("空.txt", nothing, [], [0])));
    }

    [Theory]
    [InlineData("壹、臺北㈠①")]
    [InlineData("𠮷野家𡟯")] // beyond the basic plane: names have such characters
    [InlineData("引號\"與\\與\n與\u001b[31m")]
    [InlineData("<b>&'+</b>")]
    public void Words_come_back_as_they_were(string words)
    {
        var line = MinutesJson.Line(Some.Minutes(1, file: words));

        Assert.Equal(words, JsonDocument.Parse(line).RootElement.GetProperty("file").GetString());
        Assert.DoesNotContain(line, char.IsControl);
    }

    [Theory]
    [InlineData("壹、臺北㈠")]
    [InlineData("𠮷野家")]
    [InlineData("<b>&'+</b>")]
    public void Words_stay_readable(string words)
    {
        Assert.Contains($"\"{words}\"", MinutesJson.Line(Some.Minutes(1, file: words)), StringComparison.Ordinal);
    }

    private static MinutesFile Everything()
    {
        var day = new DateOnly(2025, 2, 27);
        var moment = new Moment(day, new TimeOnly(9, 5));
        Deadline[] deadlines =
        [
            new Deadline.OnDay(day, "2月27日前", "開會當年"),
            new Deadline.AtTime(day, new TimeOnly(15, 30), "當日15時30分前", "同一天"),
            new Deadline.EndOfPeriod(new DateOnly(2025, 2, 28), "2月底前", "月底"),
            new Deadline.BeforeEvent("系統上線", "系統上線前", "沒有日期"),
            new Deadline.Recurring("FREQ=MONTHLY;BYMONTHDAY=10", "每月10日前", "每月"),
            new Deadline.Within("P10D", "文到", null, "文到10日內", "自文到起算"),
        ];
        var meeting = new Meeting(
            "標題", "白鯨市政府", "秘書處會報", 103, 114, moment, new Moment(day, new TimeOnly(11, 0)), "第一會議室", "王主席", "李紀錄",
            [new Attendee("張三", "總務組", "組長", "代")],
            new PreviousMinutes(102, new DateOnly(2025, 1, 23), Confirmation.Amended, [new Amendment("舊", "新", Span)]),
            [.. Enum.GetValues<ItemKind>().Select(kind => new AgendaItem("貳/一", kind, "總務組", "張組長", "字", Span, [new(3, 4), new(6, 7)]))],
            [.. Enum.GetValues<DateKind>().Select(kind => new DateMention("字", Span, kind, moment, new Moment(day), true, "因為"))],
            [
                .. deadlines.Select(due => Some.Task() with { Deadline = due, Urgency = "儘速", Cases = ["103-1"], Units = [null] }),
                .. Enum.GetValues<DirectiveKind>().Select(kind => Some.Task(kind: kind)),
                .. Enum.GetValues<Audience>().Select(audience => Some.Task() with { Audience = audience }),
                .. Enum.GetValues<Authority>().Select(authority => Some.Task() with { Authority = authority, Audience = null }),
            ],
            [.. Enum.GetValues<CaseStatus>().Select(status => Some.Case("103-1", status, "總務組部分", "103-2", "案名", "驗收後"))]);
        return new("資料夾/檔.txt", meeting, [new Doubt(3, "2月30日", "沒有這一天")], [0]);
    }
}
