namespace MeetingBot.Minutes.Tests.Parsing.Header;

public sealed class TimeTests
{
    private const string Title = "白鯨市政府秘書處第 12 次處務會議紀錄";

    [Theory]
    [InlineData("時間：114 年 10 月 23 日（星期四）上午 9 時 30 分")]
    [InlineData("時　　間：中華民國114年10月23日（星期四）上午9時30分")]
    [InlineData("時 間：民國 114 年 10 月 23 日 上午 09：30")]
    [InlineData("開會時間：114年10月23日(四)09:30")]
    [InlineData("會議時間: 114/10/23 09:30")] // half-width colon
    [InlineData("開會日期：114.10.23 上午9:30")]
    [InlineData("日期及時間：一百一十四年十月二十三日上午九時三十分")]
    [InlineData("時間：中華民國一一四年十月二十三日（星期四）上午九時三十分")]
    [InlineData("時間：一一四年十月廿三日上午九時半")]
    [InlineData("時間：2025年10月23日上午9時30分")]
    [InlineData("時間：西元2025年10月23日09:30")]
    [InlineData("時間：2025-10-23 09:30")]
    [InlineData("時間：2025/10/23（四）AM 9:30")]
    [InlineData("時間：114-10-23 09:30")] // ROC with hyphens
    [InlineData("時間：１１４年１０月２３日上午９時３０分")]
    [InlineData("時間：1 1 4 年 1 0 月 2 3 日 上午 9 時 3 0 分")] // letter-spaced by a PDF
    [InlineData("時間：民國1141023 上午9時30分")] // 年月日 lost
    [InlineData("時間：114年10月23日9時30分至11時")]
    [InlineData("時間：114年10月23日（星期四）上午9時30分～11時30分")]
    [InlineData("時間：114年10月23日09:30-11:30")]
    [InlineData("日期：114 年 10 月 23 日（星期四）\n時間：上午 9 時 30 分")]
    [InlineData("日期：114 年 10 月 23 日\n時間：09:30～11:00")]
    [InlineData("時間：\n114 年 10 月 23 日（星期四）上午 9 時 30 分")] // the value on the next line
    [InlineData("時間\n114 年 10 月 23 日（星期四）上午 9 時 30 分")]
    [InlineData("時間：\n\n114 年 10 月 23 日（星期四）上午 9 時 30 分")]
    [InlineData("時間\t114年10月23日上午9時30分\n地點\t本府8樓會議室\n主席\t林春生\n紀錄\t張小帆")] // cells of a table
    [InlineData("時間：114年10月23日上午9時30分　　地點：本府8樓會議室")]
    [InlineData("| 時間 | 114年10月23日上午9時30分 |\n|---|---|\n| 地點 | 本府8樓會議室 |")]
    [InlineData("**時間：**114年10月23日上午9時30分")]
    [InlineData("- 時間：114年10月23日上午9時30分")]
    [InlineData("一、時間：114年10月23日上午9時30分\n二、地點：本府8樓會議室")]
    [InlineData("壹、時間：114年10月23日上午9時30分\n貳、地點：本府8樓會議室")]
    [InlineData("時間：114 年 10 月 2\n3 日上午 9 時 30 分")] // digits broken over two lines
    [InlineData("時間：114 年 10 月 23 日（星期四）上午\n9 時 30 分")]
    [InlineData("時間及地點：114年10月23日上午9時30分，本府8樓會議室")]
    public void Reads_day_and_time_in_every_usual_spelling(string time) =>
        Assert.Equal("2025-10-23T09:30", Some.WithHead($"{Title}\n{time}\n主席：林春生").HeldAt.ToString());

    [Theory]
    [InlineData("114年10月23日下午2時", "2025-10-23T14:00")]
    [InlineData("114年10月23日14:00", "2025-10-23T14:00")]
    [InlineData("114年10月23日14時整", "2025-10-23T14:00")]
    [InlineData("114年10月23日下午二時正", "2025-10-23T14:00")]
    [InlineData("114年10月23日下午2點半", "2025-10-23T14:30")]
    [InlineData("114年10月23日（星期四）下午2時至4時", "2025-10-23T14:00")]
    [InlineData("114年10月23日中午12時10分", "2025-10-23T12:10")]
    [InlineData("114年10月23日下午12時30分", "2025-10-23T12:30")] // half past noon
    [InlineData("114年10月23日晚上7時", "2025-10-23T19:00")]
    [InlineData("110.8.19 下午2時", "2021-08-19T14:00")]
    [InlineData("110/08/19 14:00", "2021-08-19T14:00")]
    [InlineData("99-04-22 上午9時3分", "2010-04-22T09:03")]
    [InlineData("96.7.30 上午10時", "2007-07-30T10:00")]
    [InlineData("95 年 10 月 19 日 上午10時", "2006-10-19T10:00")]
    [InlineData("中華民國九十二年十一月二十日下午三時", "2003-11-20T15:00")]
    [InlineData("2012 年 3 月 10 日 上午10時", "2012-03-10T10:00")] // read by its size
    [InlineData("90年5月19日 上午10時", "2001-05-19T10:00")]
    [InlineData("114年10月23日", "2025-10-23")] // no time is invented
    public void Reads_the_hour(string time, string expected) =>
        Assert.Equal(expected, Some.WithHead($"{Title}\n時間：{time}\n主席：林春生").HeldAt.ToString());

    [Theory]
    [InlineData("時間：114 年 10 月 23 日上午 9 時至 10 月 24 日下午 5 時")]
    [InlineData("時間：114 年 10 月 23 日（星期四）、24 日（星期五）上午 9 時")]
    [InlineData("時間：114 年 10 月 23 日至 24 日，每日上午 9 時")]
    public void A_sitting_over_two_days_begins_on_the_first(string time) =>
        Assert.Equal("2025-10-23T09:00", Some.WithHead($"{Title}\n{time}\n主席：林春生").HeldAt.ToString());

    [Fact]
    public void A_wrong_weekday_is_a_doubt_and_the_date_stays()
    {
        var file = Some.File($"{Title}\n時間：114 年 10 月 23 日（星期五）上午 9 時\n主席：林春生\n壹、報告事項\n決議：洽悉。");

        Assert.Equal("2025-10-23T09:00", file.Meeting.HeldAt.ToString());
        Assert.Contains(file.Doubts, d => d.Line == 2);
    }

    [Fact]
    public void A_day_that_does_not_exist_is_a_doubt_and_no_date()
    {
        var file = Some.File($"{Title}\n時間：114 年 2 月 30 日上午 9 時\n主席：林春生\n壹、報告事項\n決議：洽悉。");

        Assert.Null(file.Meeting.HeldAt);
        Assert.Contains(file.Doubts, d => d.Line == 2 && d.Text.Contains("30", StringComparison.Ordinal));
    }

    [Fact]
    public void Minutes_without_a_time_have_none() => Assert.Null(Some.WithHead($"{Title}\n主席：林春生").HeldAt);

    [Fact]
    public void A_date_further_down_is_not_the_meetings() =>
        Assert.Null(Some.File($"{Title}\n主席：林春生\n壹、報告事項\n一、歲末聯歡訂於 114 年 12 月 19 日舉行。\n決議：洽悉。").Meeting.HeldAt);
}
