namespace MeetingBot.Tests.Answers.Checking;

/// <summary>What no citation bears out never leaves the room.</summary>
public sealed class AnswerCheckerTests(CheckedMinutes minutes) : IClassFixture<CheckedMinutes>
{
    private const string Report = "本處財產計1,347件，已盤點62.5%，經費新臺幣868萬元。";
    private const string Stocktaking = "請總務組於114年10月16日（星期四）下午3時前完成盤點。";
    private const string System = "請資訊室於10月28日前更新系統，並請人事室協助。";
    private const string Accounts = "請會計室於年底前完成決算。";
    private const string Cases = "列管編號204-2、205-3、206-7等3案解除列管；列管編號207-6案賡續列管。";
    private const string Propaganda = "請政風室於114年8月19日前完成宣導，並洽陳副處長。";

    [Theory]
    [InlineData("請總務組於114年10月16日前完成盤點。", Stocktaking)]
    [InlineData("114年10月16日（四）前（還有12天）：請總務組完成盤點。", Stocktaking)] // the weekday and the days left are worked out
    [InlineData("2025年10月16日前。", Stocktaking)] // the other calendar's year
    [InlineData("2025-10-16", Stocktaking)]
    [InlineData("114/10/16前", Stocktaking)]
    [InlineData("114年10月28日（二）前（還有24天）：請資訊室更新系統。", System)] // the year comes from the meeting's day
    [InlineData("114年12月31日（三）前（還有88天）：請會計室完成決算。", Accounts)] // 年底 is its last day
    [InlineData("114年8月19日（二）前（已過46天）：請政風室完成宣導。", Propaganda)]
    [InlineData("白鯨市政府秘書處第86次處務會議（114年9月25日（四））：解除列管3案（204-2、205-3、206-7）。", Cases)] // the count of the list shown
    [InlineData("207-6案：賡續列管，依白鯨市政府秘書處第86次處務會議（114年9月25日（四））。", Cases)]
    [InlineData("財產計1,347件，已盤點62.5%，經費868萬元。", Report)]
    [InlineData("財產計１,３４７件，已盤點６２.５％。", Report)] // full width says the same
    [InlineData("第86次處務會議由王大同處長主持。", Report)] // of the meeting's heading
    public async Task What_the_cited_words_say_or_what_follows_from_them_passes(string answer, string quote, string? fault = null) =>
        Assert.Equal(fault is null, await minutes.FaultAsync(answer, quote) is null);

    [Fact]
    public async Task A_list_that_is_shown_may_be_counted()
    {
        const string list = "交辦事項共2項：\n1. 114年10月16日（四）15時：請總務組完成盤點。\n2. 114年10月28日（二）：請資訊室更新系統。";

        Assert.Null(await minutes.FaultAsync(list, Stocktaking, System));
        Assert.StartsWith("數字「", await minutes.FaultAsync(list.Replace("共2項", "共1項", StringComparison.Ordinal), Stocktaking, System), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("請總務組於114年10月17日前完成盤點。", Stocktaking, "日期")] // an invented day
    [InlineData("請總務組於114年11月16日前完成盤點。", Stocktaking, "日期")]
    [InlineData("請總務組於6月16日前完成盤點。", Stocktaking, "日期")]
    [InlineData("請總務組於115年10月16日前完成盤點。", Stocktaking, "日期")] // the wrong year
    [InlineData("請資訊室於113年10月28日前更新系統。", System, "日期")]
    [InlineData("請資訊室於2024年10月28日前更新系統。", System, "日期")]
    [InlineData("請會計室於115年12月31日前完成決算。", Accounts, "日期")]
    [InlineData("請總務組自115年3月1日起盤點。", Stocktaking, "日期")] // without an end
    [InlineData("請總務組每月8日前完成盤點。", Stocktaking, "日期")] // again and again
    [InlineData("請總務組於114年10月36日前完成盤點。", Stocktaking, "日期")] // no such day
    [InlineData("請總務組於五日內完成盤點。", Stocktaking, "日期")] // counted from today
    [InlineData("請總務組於5日內完成盤點。", Stocktaking, "日期")]
    [InlineData("請總務組於三個月內完成盤點。", Stocktaking, "日期")]
    [InlineData("請總務組於明日前完成盤點。", Stocktaking, "日期")]
    [InlineData("請總務組於下週五前完成盤點。", Stocktaking, "日期")]
    [InlineData("請總務組於年底前完成盤點。", Stocktaking, "日期")]
    [InlineData("114年10月16日前（還有13天）：完成盤點。", Stocktaking, "數字")] // the wrong number of days
    [InlineData("114年10月28日前（還有12天）：完成盤點。", System, "數字")] // right for another day
    [InlineData("114年10月16日前（就是今天）：完成盤點。", Stocktaking, "日期")]
    [InlineData("財產計1,348件。", Report, "數字")] // invented numbers
    [InlineData("財產計2,347件。", Report, "數字")]
    [InlineData("已盤點63.5%。", Report, "數字")]
    [InlineData("已盤點62.4%。", Report, "數字")]
    [InlineData("已盤點25%。", Report, "數字")]
    [InlineData("經費新臺幣869萬元。", Report, "數字")]
    [InlineData("共5位同仁完成盤點。", Stocktaking, "數字")]
    [InlineData("204-3案解除列管。", Cases, "數字")] // other cases
    [InlineData("204-21案解除列管。", Cases, "數字")]
    [InlineData("4-2案解除列管。", Cases, "數字")]
    [InlineData("208-9案解除列管。", Cases, "數字")] // said elsewhere in the meeting
    [InlineData("解除列管4案（204-2、205-3、206-7）。", Cases, "數字")] // a count of something else
    [InlineData("請資訊室於114年10月16日前完成盤點。", Stocktaking, "單位")] // another unit of the same meeting
    [InlineData("請政風室於114年10月16日前完成盤點。", Stocktaking, "單位")] // a unit of another meeting
    [InlineData("請陳副處長完成盤點。", Stocktaking, "人員")] // a person of another meeting
    [InlineData("請周大明組長完成盤點。", Stocktaking, "人員")] // a person of no meeting
    [InlineData("會議在114年7月24日召開。", Stocktaking, "日期")] // another meeting's day
    [InlineData("114年10月16日（三）前完成盤點。", Stocktaking, "日期")] // the wrong weekday: no date to the reader, and 114, 10 and 16 are numbers that stand there
    [InlineData("請總務組於0月16日前完成盤點。", Stocktaking, "數字")] // a date that stands there only as a part of another
    [InlineData("114年10月16日前（還有16天）：完成盤點。", Stocktaking, "數字")] // as days left, any number that stands there
    [InlineData("204-2、205-3、206-7等7案解除列管。", Cases, "數字")] // a part of a case number is no number
    [InlineData("204案解除列管。", Cases, "數字")]
    [InlineData("財產計347件。", Report, "數字")] // nor is what stands behind a comma
    [InlineData("已盤點5%。", Report, "數字")] // or a point
    [InlineData("五位同仁完成盤點。", Stocktaking, "數字")] // numbers in Chinese are not looked at
    [InlineData("交辦事項共9項：\n1. 請總務組完成盤點。", Stocktaking, "數字")] // a total of which fewer are shown, without 先列
    public async Task What_they_do_not_say_is_caught_for_what_it_is(string answer, string quote, string what) =>
        Assert.StartsWith($"{what}「", await minutes.FaultAsync(answer, quote), StringComparison.Ordinal);

    [Theory]
    [InlineData("請總務組於114年10月16日（星期四）下午3時前完成盤點。")]
    [InlineData("請總務組於114年10月16日(星期四)下午3時前完成盤點。")] // compared in one width
    [InlineData("請總務組於 114 年 10 月 16 日（星期四）下午 3 時前完成盤點")] // and without blanks
    [InlineData("下午3時前")]
    public async Task A_quotation_that_stands_there_passes(string quoted) => Assert.Null(await minutes.MisquotedAsync("請總務組完成盤點。", Stocktaking, quoted));

    [Theory]
    [InlineData("請總務處於114年10月16日（星期四）下午3時前完成盤點。")]
    [InlineData("請總務組於114年10月16日（星期四）下午4時前完成盤點。")]
    [InlineData("請總務組於114年10月16日前完成盤點。")] // a cut in the middle without a sign
    [InlineData("請資訊室於10月28日前更新系統，並請人事室協助。")] // stands in another passage
    [InlineData("")]
    public async Task A_quotation_that_does_not_is_caught(string quoted) =>
        Assert.StartsWith("引文「", await minutes.MisquotedAsync("請總務組完成盤點。", Stocktaking, quoted), StringComparison.Ordinal);

    [Fact]
    public async Task Without_a_citation_nothing_passes() => Assert.Equal("沒有出處", await minutes.FaultAsync("洽悉。"));
}
