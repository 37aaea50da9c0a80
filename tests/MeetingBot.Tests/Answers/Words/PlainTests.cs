using MeetingBot.Answers.Words;

namespace MeetingBot.Tests.Answers.Words;

public sealed class PlainTests
{
    [Theory]
    [InlineData("第十二次", "第12次")]
    [InlineData("第一百零三次", "第103次")]
    [InlineData("第１２次", "第12次")]
    [InlineData("第 12 次", "第12次")]
    [InlineData("臺 北 市", "台北市")]
    [InlineData("ＰｏＣ", "poc")]
    [InlineData("HELLO  WANGHAI 通", "hello wanghai通")] // two Latin words stay two
    [InlineData("2026 IT 月", "2026it月")]
    [InlineData("1,850元", "1850元")]
    [InlineData("1,234,567元", "1234567元")]
    [InlineData("3,5", "3,5")] // two numbers
    [InlineData("七月份", "7月份")]
    [InlineData("八十五年十一月二十日", "85年11月20日")]
    [InlineData("三個月、數月", "三个月、数月")] // how long, and no number of its own
    [InlineData(null, "")]
    public void One_spelling_for_question_and_minutes(string? text, string expected) => Assert.Equal(expected, Plain.Of(text));

    [Theory]
    [InlineData("臺北市", "台北市")]
    [InlineData("统计", "統計")]
    public void Variants_are_alike(string one, string other) => Assert.Equal(Plain.Of(one), Plain.Of(other));
}
