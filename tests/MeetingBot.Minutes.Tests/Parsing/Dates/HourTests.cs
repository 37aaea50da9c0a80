namespace MeetingBot.Minutes.Tests.Parsing.Dates;

public sealed class HourTests
{
    [Theory]
    [InlineData("請加派人力，晚間8時回報。", "晚間8時=2021-08-19T20:00")]
    [InlineData("系統於凌晨2時更新。", "凌晨2時=2021-08-19T02:00")]
    [InlineData("完成民國45年至70年老照片掃描。", "民國45年至70年=1956-01-01..1981-12-31")]
    [InlineData("面積較上年同期減少312公頃。", "上年=2020-01-01..2020-12-31")]
    [InlineData("請未達標者於第三季結束前補足。", "第三季結束前=2021-07-01..2021-09-30")]
    public void What_belongs_to_a_time_is_read_with_it(string words, string expected) =>
        Assert.Equal(expected, Assert.Single(Sentence.Told(words)));

    [Theory]
    [InlineData("採暖黃光，平日21時、假日22時熄燈。")]
    [InlineData("週六、日10時至18時禁止汽機車進入。")]
    [InlineData("營業時間得延長至晚間8時。")]
    [InlineData("影片「凌晨三點的魚市」觀看21萬次。")] // a name
    public void Hours_of_many_days_are_none_of_the_meetings_day(string words) => Assert.Empty(Sentence.Told(words));
}
