using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing.Outline;

/// <summary>Matters that are numbered by a word, tables of contents, and what else stands around the agenda.</summary>
public sealed class AgendaWordTests
{
    [Fact]
    public void A_report_by_its_number_is_a_matter_of_its_own() => Assert.Equal(
        ["壹", "壹/報告一", "壹/報告一/決定", "壹/報告二", "壹/報告二/決定"],
        Told.Paths(Some.Minutes("壹、報告事項：\n報告一、搬遷期程。\n決定：洽悉。\n報告二、消防安全。\n決定：請總務科於 11 月底前改善。\n")));

    [Fact]
    public void A_ruling_on_a_report_in_points_is_on_the_whole_report() => Assert.Equal(
        ["壹", "壹/報告案一", "壹/報告案一/一", "壹/報告案一/二", "壹/報告案一/決定"],
        Told.Paths(Some.Minutes("壹、報告事項：\n報告案一：補助受理情形\n一、本年度受理 34 件。\n二、去年度核定 19 件。\n決定：洽悉。\n")));

    [Fact]
    public void A_matter_and_whose_it_is_are_no_report() => Assert.Equal(
        "decision - -", Told.Of(Some.Minutes("壹、報告事項\n一、汛期整備情形。（水利科）\n決議：洽悉。\n").Meeting.Directives));

    [Fact]
    public void A_point_may_begin_with_a_day() => Assert.Equal(
        ["壹", "壹/一", "壹/一/1", "壹/一/2"],
        Told.Paths(Some.Minutes("壹、工作報告\n一、姊妹市交流\n1、2 月 8 日與白沙市視訊會議，交換意見。\n2、3 月 22 日簽署備忘錄，為第 9 個友好城市。\n")));

    [Fact]
    public void A_table_of_contents_opens_no_part()
    {
        var file = Some.File(
            "中華民國 112 年 9 月\n白鯨市議會第5屆第2次定期大會\n\n白鯨市政府秘書處 業務報告\n\n報告人：處長 林春生\n\n目 錄\n\n"
            + "壹、上半年執行成果.....\t1\n一、總務業務.....\t1\n二、文書業務.....\t3\n貳、結語.....\t16\n\n"
            + "謹就 112 年 1 月 1 日至 6 月 30 日（以下簡稱本期）之業務報告如後。\n\n壹、上半年執行成果\n一、總務業務\n本期辦理採購 23 件。\n貳、結語\n敬請指教。\n");

        Assert.Equal(("白鯨市政府秘書處", null), (file.Meeting.Body, file.Meeting.Session));
        Assert.Contains("壹/一", Told.Paths(file));
        Assert.DoesNotContain(file.Meeting.Items, item => item.Path.Contains('[', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("肆、出（列）席單位及人員：詳簽到簿")]
    [InlineData("肆、出席人員（如簽到表）")]
    public void Who_came_is_attendance(string line)
    {
        var file = Some.File($"白鯨市政府第 3 次小組會議紀錄\n壹、開會時間：114 年 10 月 23 日上午 9 時\n貳、開會地點：本府會議室\n參、主持人：林處長春生\n{line}\n伍、報告事項：\n決定：洽悉。\n");

        Assert.Equal(ItemKind.Attendance, Assert.Single(file.Meeting.Items, item => item.Text.Contains("簽到", StringComparison.Ordinal)).Kind);
    }

    [Theory]
    [InlineData("白沙鎮桑鎮長：路口停車不足。", "白沙鎮", "桑鎮長")]
    [InlineData("福和里郭里長：路口停車不足。", "福和里", "郭里長")]
    public void The_head_of_a_place_speaks(string words, string unit, string speaker)
    {
        var remark = Assert.Single(Some.Minutes($"壹、臨時動議\n一、{words}\n決議：請交通科研議。\n").Meeting.Items, item => item.Kind == ItemKind.Remark);

        Assert.Equal((unit, speaker), (remark.Unit, remark.Speaker));
    }

    [Fact]
    public void What_is_to_be_founded_does_not_speak() => Assert.DoesNotContain(
        Some.Minutes("壹、工作重點\n一、籌設物流中心：位於白沙鎮，預定 115 年 3 月動工。\n").Meeting.Items, item => item.Kind == ItemKind.Remark && item.Unit is not null);

    [Theory]
    [InlineData("壹、確認上次會議紀錄：確認。")]
    [InlineData("壹、確認第 11 次會議紀錄：確認")]
    public void Confirmed_on_the_titles_own_line(string agenda) =>
        Assert.Equal(Confirmation.Confirmed, Some.Minutes($"{agenda}\n貳、報告事項\n一、資訊業務\n決議：洽悉。\n").Meeting.Previous?.Confirmation);
}
