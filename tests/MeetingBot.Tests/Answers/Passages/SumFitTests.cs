using MeetingBot.Answers.Passages;
using MeetingBot.Answers.Understanding;

namespace MeetingBot.Tests.Answers.Passages;

/// <summary>A sum of another sort is no answer: what is missing, what is saved, what one month costs.</summary>
public sealed class SumFitTests
{
    [Theory]
    [InlineData("吊車總共要花多少錢？", "原編預算不足七百萬元", false)]
    [InlineData("吊車還差多少錢？", "原編預算不足七百萬元", true)]
    [InlineData("工程經費多少？", "工程經費490萬元，節省20萬元", true)] // one of the sums will do
    [InlineData("工程經費多少？", "節省公帑20萬元", false)]
    [InlineData("工程省了多少錢？", "節省公帑20萬元", true)]
    [InlineData("會場布置花多少錢？", "處罰鍰6萬元", false)]
    [InlineData("燈會目前募到多少錢？", "動支預備金1,850萬元", false)]
    [InlineData("燈會目前募到多少錢？", "企業贊助1,850萬元", true)]
    [InlineData("一年要多編多少預算？", "每月津貼由2,000元調高為3,000元", false)]
    [InlineData("津貼一個月多少錢？", "每月津貼由2,000元調高為3,000元", true)]
    [InlineData("總共發多少錢？", "每人1,500元", false)]
    [InlineData("總共發多少錢？", "每人1,500元，計發270萬元", true)]
    [InlineData("每人發多少錢？", "每人1,500元", true)]
    [InlineData("救助一件最多多少？", "核發金額198萬元", false)]
    [InlineData("今年編了多少預算？", "每輛補助3,000元", false)]
    public void Knows_a_sum_of_another_sort(string question, string sentence, bool expected) =>
        Assert.Equal(expected, SumFit.Holds(Asked(question), sentence));

    [Theory]
    [InlineData("契約規定每秒至少幾件？", "測試每秒僅達120件", true)]
    [InlineData("契約規定每秒至少幾件？", "實測120件，應達150件以上", false)]
    [InlineData("測試每秒幾件？", "測試每秒僅達120件", false)]
    public void What_was_measured_is_not_what_is_demanded(string question, string sentence, bool expected) =>
        Assert.Equal(expected, SumFit.IsOnlyMeasured(Asked(question), sentence));

    private static Question Asked(string text) => new(text, Intent.Passage, Wanted.Money, [], [], [], null, [], null, null, false);
}
