using MeetingBot.Answers.Words;

namespace MeetingBot.Tests.Answers.Words;

public sealed class WeekdaysTests
{
    [Theory]
    [InlineData("每週二、四提供通譯", "二四")]
    [InlineData("週一至週五開放", "一二三四五")]
    [InlineData("星期六及日休館", "六日")]
    [InlineData("禮拜天不開", "日")]
    [InlineData("第一週六件", "")] // six of the first week
    [InlineData("每週一次", "")] // once a week
    public void Reads_the_days_of_the_week(string text, string expected) =>
        Assert.Equal(expected.Order(), Weekdays.In(text).Order());
}
