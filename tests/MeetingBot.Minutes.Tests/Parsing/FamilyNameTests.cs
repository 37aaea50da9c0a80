using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Minutes.Tests.Parsing;

public sealed class FamilyNameTests
{
    [Theory]
    [InlineData("陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐蘇葉莊呂江何蕭羅高", true)] // the thirty most common ones of Taiwan
    [InlineData("駱辜傅凃塗呉", true)]
    [InlineData("任向管萬", false)] // 任務, 向上, 管理, 萬元
    public void Names_that_many_have_are_common_unless_they_are_mostly_words(string letters, bool isCommon)
    {
        Assert.All(letters, letter => Assert.Equal(isCommon, FamilyNames.IsCommon(letter)));
        Assert.All(letters, letter => Assert.True(FamilyNames.Begins(letter)));
    }

    [Theory]
    [InlineData("資訊室主任")]
    [InlineData("請")]
    public void What_is_no_name_begins_with_none(string words) => Assert.False(FamilyNames.Begins(words[0]));
}
