using MeetingBot.People;

namespace MeetingBot.Tests.People;

public sealed class RollTests
{
    private readonly Roll roll = SomeRoll.Agency;

    [Theory]
    [InlineData("web", "staff", "staff")]
    [InlineData("web", "STAFF", "staff")] // sign-in names have no case
    [InlineData("taipeion", "S01", "staff")]
    [InlineData("bf.msteams", "29:Ab", "staff")]
    [InlineData("bf.msteams", "29:ab", "")] // these have
    [InlineData("directline", "clerk@city.TW", "clerk")] // an address has none
    [InlineData("bf.webchat", "staff", "")] // an account of another channel
    [InlineData("web", "", "")]
    [InlineData("web", "nobody", "")]
    public void A_person_is_found_by_the_account_of_the_channel(string channel, string account, string id) => Assert.Equal(id, roll.Find(channel, account).Id);

    [Fact]
    public void An_unknown_account_is_staff_without_a_unit()
    {
        var stranger = roll.Find("web", "nobody", "路人");

        Assert.Equal((false, false, "路人"), (stranger.IsKnown, stranger.IsAdmin, stranger.DisplayName));
        Assert.Empty(roll.UnitsOf(stranger));
        Assert.Equal("同仁", roll.Find("web", "nobody").DisplayName);
        Assert.False(roll.Find("web", "nobody").IsAdmin);
        Assert.True(roll.Find("web", "ADMIN").IsAdmin);
    }

    [Theory]
    [InlineData("web", "hr", "hr")]
    [InlineData("bf.msteams", "19:hr@thread.tacv2", "hr")]
    [InlineData("bf.msteams", "19:hr@thread.tacv2;messageid=1700000000000", "hr")] // a thread of it
    [InlineData("bf.msteams", "19:HR@thread.tacv2", null)]
    [InlineData("taipeion", "hr", null)]
    public void A_group_is_found_by_its_conversation(string channel, string conversation, string? id) => Assert.Equal(id, roll.FindGroup(channel, conversation)?.Id);

    [Fact]
    public void Units_go_by_all_their_names_in_any_spelling()
    {
        Assert.Equal("人事處", roll.FindUnit("市府人事处")?.Name);
        Assert.Equal("head", roll.ManagerOf("市府人事處")?.Id);
        Assert.Null(roll.ManagerOf("資訊局"));
        Assert.Null(roll.ManagerOf("觀光局"));
        Assert.Equal(["人事處", "市府人事處"], roll.UnitsOf(roll.ById("head")!).SelectMany(unit => unit.Names));
        Assert.Equal(["主計處", "人事處"], roll.UnitsOf(roll.ById("both")!).Select(unit => unit.Name));
        Assert.Equal(["給與科"], roll.UnitsOf(roll.ById("pay")!).Select(unit => unit.Name)); // works in it and is its manager: once
    }

    [Fact]
    public void Units_know_what_is_above_and_below_them()
    {
        Assert.Equal(["人事處", "考訓科", "給與科"], roll.UnitsUnder("人事處").Select(unit => unit.Name));
        Assert.Equal(["考訓科", "人事處", "市政府"], roll.UnitsAbove("考訓科").Select(unit => unit.Name));
        Assert.Empty(roll.UnitsUnder("觀光局"));
    }

    [Fact]
    public void A_circle_in_a_roll_made_by_hand_ends()
    {
        var circle = new Roll([new("甲", [], "乙"), new("乙", [], "甲")], [], [], []);

        Assert.Equal(["甲", "乙"], circle.UnitsAbove("甲").Select(unit => unit.Name));
        Assert.Equal(["甲", "乙"], circle.UnitsUnder("甲").Select(unit => unit.Name));
    }
}
