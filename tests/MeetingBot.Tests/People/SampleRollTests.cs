using MeetingBot.People;

namespace MeetingBot.Tests.People;

/// <summary>The people of the samples: a fresh clone starts with them.</summary>
public sealed class SampleRollTests
{
    private static readonly Roll Sample =
        Assert.IsType<RollReading.Read>(RollFile.Read(Path.Combine(Repository.Root, "samples", "people.json"), "samples/people.json")).Roll;

    [Theory]
    [InlineData("web", "wang", "王小明")]
    [InlineData("bf.msteams", "00000000-0000-0000-0000-000000000020", "王小明")]
    [InlineData("taipeion", "chen", "陳美玲")]
    [InlineData("bf.msteams", "00000000-0000-0000-0000-000000000025", "吳佩珊")]
    [InlineData("web", "guest", "同仁")]
    public void Its_people_are_known(string channel, string account, string name) => Assert.Equal(name, Sample.Find(channel, account).DisplayName);

    [Theory]
    [InlineData("huang", true)] // 人事處's manager
    [InlineData("kao", true)]
    [InlineData("lee", true)] // the admin
    [InlineData("wang", false)]
    [InlineData("hsu", false)] // another bureau's manager
    [InlineData("guest", false)]
    public void Its_closed_folder_is_closed(string account, bool expected) =>
        Assert.Equal(expected, Sample.SightOf(Sample.Find("web", account)).Includes("personnel/a.txt"));

    [Fact]
    public void Its_groups_are_bound()
    {
        Assert.Equal("道路挖掘專案群組", Sample.FindGroup("bf.msteams", "19:road@thread.v2")?.Name);
        Assert.True(Sample.SightOf("web", "hr", null).Includes("personnel/a.txt"));
        Assert.False(Sample.SightOf("web", "road", null).Includes("personnel/a.txt"));
    }
}
