using MeetingBot.Tasks;

namespace MeetingBot.Tests.Tasks;

public sealed class DaysLeftTests
{
    [Theory]
    [InlineData("2025-10-16", "還有12天")]
    [InlineData("2025-10-05", "還有1天")]
    [InlineData("2025-10-04", "就是今天")]
    [InlineData("2025-10-03", "已逾期1天")]
    [InlineData("2024-10-04", "已逾期365天")]
    public void From_the_4th_of_October(string day, string expected) => Assert.Equal(expected, DaysLeft.Words(DateOnly.Parse(day, null), new(2025, 10, 4)));
}
