using MeetingBot.Answers.Words;
using MeetingBot.People;

namespace MeetingBot.Tests.Answers.Words;

public sealed class UnitAliasesTests
{
    private static readonly Roll Roll = new([new("機房維運科", ["機房科"], "資訊局"), new("資訊局", [], null), new("環保局", ["環保單位"], null)], [], [], []);

    [Theory]
    [InlineData("都市發展局", "都發局")]
    [InlineData("都發局", "都市發展局")]
    [InlineData("資訊局", "")]
    public void The_usual_short_forms_need_no_people_file(string name, string expected) => Assert.Equal(expected, string.Join(' ', UnitAliases.OfOffices.Of(name)));

    [Theory]
    [InlineData("機房科", "機房維運科")]
    [InlineData("機房維運科", "機房科")]
    [InlineData("環境保護局", "環保局 環保單位")] // both together
    public void The_people_file_has_more(string name, string expected) => Assert.Equal(expected, string.Join(' ', new UnitAliases(Roll).Of(name)));
}
