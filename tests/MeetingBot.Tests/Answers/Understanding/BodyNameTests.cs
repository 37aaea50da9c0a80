using MeetingBot.Answers.Understanding;

namespace MeetingBot.Tests.Answers.Understanding;

public sealed class BodyNameTests
{
    [Theory]
    [InlineData("燈塔國小", "望海市燈塔國民小學", true)]
    [InlineData("燈塔國民小學", "望海市燈塔國民小學", true)]
    [InlineData("望海市政府", "望海市政府", true)]
    [InlineData("市立大學", "望海市立大學", true)]
    [InlineData("北斗家商", "北斗高級家事商業職業學校", true)]
    [InlineData("燈小", "望海市燈塔國民小學", false)] // too short to be sure
    [InlineData("燈國小塔", "望海市燈塔國民小學", false)] // the order
    [InlineData("海塔國小", "望海市燈塔國民小學", false)] // it begins with two letters that stand together
    [InlineData("碼頭國小", "望海市燈塔國民小學", false)]
    [InlineData("望海市燈塔國民小學附設幼兒園", "望海市燈塔國民小學", false)]
    public void Is_short_for_a_body(string unit, string body, bool expected) => Assert.Equal(expected, BodyName.IsShortFor(unit, body));
}
