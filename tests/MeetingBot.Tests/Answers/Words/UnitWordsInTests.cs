using MeetingBot.Answers.Words;
using MeetingBot.Archive.Words;

namespace MeetingBot.Tests.Answers.Words;

public sealed class UnitWordsInTests
{
    [Theory]
    [InlineData("請人事處於颱風季按月報告", "人事處")]
    [InlineData("由會計課 彙整", "會計課")]
    [InlineData("送水利局備查", "水利局")]
    [InlineData("請外勤組簽報", "外勤組")]
    public void A_unit_is_found_in_whatever_letters_it_is_folded(string text, string unit) =>
        Assert.Contains(Fold.Of(unit), UnitWordsIn.Text(text));

    [Fact]
    public void What_ends_as_no_unit_does_is_none() => Assert.Empty(UnitWordsIn.Text("請儘速辦理"));
}
