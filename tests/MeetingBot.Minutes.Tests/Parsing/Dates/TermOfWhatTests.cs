namespace MeetingBot.Minutes.Tests.Parsing.Dates;

/// <summary>What a term runs from, and what looks like a term and binds nobody. The sitting is on 23 October 2025.</summary>
public sealed class TermOfWhatTests
{
    [Theory]
    [InlineData("里長提案請區公所於會前 7 日送達。", "會前7日")]
    [InlineData("簡報資料請各科室於會議 2 日前上傳。", "會議2日前")]
    [InlineData("驗收合格後付款請於 15 日內完成。", "驗收合格後+P15D")]
    [InlineData("議員轉介案件一律登錄系統，並於 6 個工作天內以書面回復。", "議員轉介案件+P6WD")]
    [InlineData("請各科室於第四季結束前補足。", "2025-12-31")]
    [InlineData("請秘書室於每季首月 10 日前更新。", "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10")]
    [InlineData("惟施作前請先徵詢動物保護科意見。", "施作")] // 惟 is no part of the event
    public void A_term_runs_from_what_is_said(string words, string due) =>
        Assert.Equal(due, Told.Due(Assert.Single(Some.Ruling(words)).Deadline));

    [Theory]
    [InlineData("同仁投票日翌日起 6 個月內得補休 1 日，請人事科函知各科室。")] // what one may do
    [InlineData("請總務科先行因應，在辦法訂定前，由博物館先提供場地。")] // until then
    [InlineData("請總務科建置表單，完成前先以共用信箱過渡。")]
    [InlineData("本局將於 11 月 20 日搬遷，請各科清理舊設備。")] // an event that is told
    [InlineData("請推廣科將一般訊息每週推播則數降為 2 則。")] // how many there are
    public void No_term_is_invented(string words) => Assert.All(Some.Ruling(words), directive => Assert.Null(directive.Deadline));

    [Theory]
    [InlineData("更換管線須先報本局審查，本局可於 5 日內完成審查。")]
    [InlineData("試辦手語翻譯，兩個月內服務 34 人次。")]
    public void A_report_of_what_can_be_or_was_done_sets_no_term(string words) =>
        Assert.All(Some.Report(words), directive => Assert.Null(directive.Deadline));

    [Fact]
    public void The_day_that_is_planned_says_more_than_what_comes_afterwards() =>
        Assert.Equal("2026-04-30", Told.Due(Assert.Single(Some.Report("收容所擴建工程預定 115 年 4 月完工，完工後最大收容量提高為 480 隻。")).Deadline));
}
