using MeetingBot.Answers.Words;

namespace MeetingBot.Tests.Answers.Words;

/// <summary>Stretches of time by their names, in question and minutes.</summary>
public sealed class NamedTimesTests
{
    [Theory]
    [InlineData("113年度決算", "Year 2024, BudgetYear 2024")]
    [InlineData("112及113年度決算", "Year 2023, BudgetYear 2023, Year 2024, BudgetYear 2024")]
    [InlineData("114年2月14日", "Year 2025")] // a day's year is nobody's budget
    [InlineData("113學年度第2學期", "SchoolYear 2024, Term 2")] // and no year of money
    [InlineData("112學年度下學期", "SchoolYear 2023, Term 2")]
    [InlineData("第三季", "Quarter 3")]
    [InlineData("第2、3季", "Quarter 2, Quarter 3")]
    [InlineData("上半年度", "Half 1")]
    [InlineData("7月至12月", "Half 2, Months 712")]
    [InlineData("4-6月", "Quarter 2, Months 406")]
    [InlineData("1至8月", "Months 108")]
    [InlineData("七月份", "Month 7")]
    [InlineData("明年度預算", "Nearness 1, Year 2026, BudgetYear 2026")]
    [InlineData("本(114)年度", "Year 2025, BudgetYear 2025")]
    [InlineData("去年同期", "Nearness -1, Year 2024, BudgetYear 2024, Nearness 0, Year 2025, BudgetYear 2025")] // and so this year
    [InlineData("前年", "Nearness -2, Year 2023, BudgetYear 2023")]
    [InlineData("自10月1日起", "Since 10")]
    [InlineData("第12次會議", "")]
    public void Are_read_as_an_office_writes_them(string text, string expected) =>
        Assert.Equal(
            expected.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(),
            NamedTimes.In(Plain.Of(text), 2025).Select(time => $"{time.Sort} {time.Number}").Order());
}
