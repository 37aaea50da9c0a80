using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing.Header;

public sealed class AttendanceTests
{
    [Fact]
    public void Reads_a_list_of_names()
    {
        var attendees = Present("出席人員：王大安、李小雨、陳一帆");

        Assert.Equal(["王大安", "李小雨", "陳一帆"], attendees.Select(a => a.Name));
    }

    [Theory]
    [InlineData("出席：王大安（代）、李小雨")]
    [InlineData("出席：王大安(代)、李小雨")]
    [InlineData("出席：王大安代、李小雨")]
    public void Marks_who_stood_in(string line)
    {
        var attendees = Present(line);

        Assert.Equal(("王大安", "代"), (attendees[0].Name, attendees[0].Note));
        Assert.Equal(("李小雨", null), (attendees[1].Name, attendees[1].Note));
    }

    [Theory]
    [InlineData("出席：王大安、李小雨（請假）", "請假")]
    [InlineData("出席：王大安、李小雨(公假)", "公假")]
    [InlineData("出席：王大安、李小雨（線上）", "線上")]
    [InlineData("出席：王大安\n請假：李小雨", "請假")]
    [InlineData("出席：王大安\n請假人員：李小雨", "請假")]
    [InlineData("出席：王大安\n公假：李小雨", "公假")]
    [InlineData("出席：王大安\n缺席：李小雨", "缺席")]
    [InlineData("出席：王大安\n線上出席：李小雨", "線上")]
    public void Marks_who_was_away_or_on_line(string lines, string note)
    {
        var attendees = Present(lines);

        Assert.Equal(["王大安", "李小雨"], attendees.Select(a => a.Name));
        Assert.Equal([null, note], attendees.Select(a => a.Note));
    }

    [Theory]
    [InlineData("出席：王  安、李 小 雨、陳　帆")]
    [InlineData("出席：王安　李小雨　陳帆")] // blanks between the names
    [InlineData("出席：王　安　　李小雨　　陳　帆")] // a blank inside the short names, two between
    [InlineData("出席人員：\n王　安　　李小雨　　陳　帆")]
    [InlineData("出席人員：\n王　安\t李小雨\t陳　帆")]
    [InlineData("出席：王　安、李小雨、\n陳　帆")]
    public void Letter_spaced_names_are_one_name(string lines) => Assert.Equal(["王安", "李小雨", "陳帆"], Present(lines).Select(a => a.Name));

    [Fact]
    public void Takes_unit_and_title_off_the_name()
    {
        var attendees = Present("出席：資訊科趙一平科長、文書科錢二水專員");

        Assert.Equal(new Attendee("趙一平", "資訊科", "科長", null), attendees[0]);
        Assert.Equal(new Attendee("錢二水", "文書科", "專員", null), attendees[1]);
    }

    [Theory]
    [InlineData("出席：如簽到表")]
    [InlineData("出席人員：詳如簽到簿")]
    [InlineData("出席：（略）")]
    public void A_sheet_elsewhere_names_nobody(string line) => Assert.Empty(Present(line));

    [Fact]
    public void Reads_names_out_of_a_table()
    {
        var attendees = Present("出席人員\n| 單位 | 姓名 | 備註 |\n|---|---|---|\n| 資訊科 | 趙一平 | |\n| 文書科 | 錢二水 | 請假 |");

        Assert.Contains(attendees, a => a is { Name: "趙一平", Note: null });
        Assert.Contains(attendees, a => a is { Name: "錢二水", Note: "請假" });
    }

    private static IReadOnlyList<Attendee> Present(string lines) =>
        Some.WithHead($"白鯨市政府秘書處第 12 次處務會議紀錄\n時間：114 年 10 月 23 日上午 9 時\n主席：林春生\n{lines}").Attendees;
}
