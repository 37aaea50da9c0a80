using FsCheck;
using FsCheck.Fluent;
using MeetingBot.Archive;
using MeetingBot.People;

namespace MeetingBot.Tests.People;

/// <summary>Who may see what: every role and group against every folder.</summary>
public sealed class SightMatrixTests
{
    private static readonly string[] Files = ["a.txt", "公開/a.txt", "人事/a.txt", "人事/公告/a.txt", "人事/考績/a.txt", "主計/a.txt", "密/a.txt"];

    private readonly Roll roll = SomeRoll.Agency;

    [Theory]
    //                       top 公開 人事 公告 考績 主計 密
    [InlineData("admin",    "●   ●   ●   ●   ●   ●   ●")]
    [InlineData("mayor",    "●   ●   ·   ●   ·   ·   ·")] // what is a unit's is not the one's above it; 公告 was given to the city
    [InlineData("head",     "●   ●   ●   ●   ·   ·   ·")] // a manager sees what the unit sees; 考績 is one section's
    [InlineData("staff",    "●   ●   ●   ●   ●   ·   ·")] // a section sees what its bureau sees
    [InlineData("pay",      "●   ●   ●   ●   ·   ·   ·")]
    [InlineData("clerk@city.tw", "●   ●   ·   ●   ·   ·   ·")] // the head's deputy: nothing more for it
    [InlineData("both",     "●   ●   ●   ●   ·   ●   ·")]
    [InlineData("stranger", "●   ●   ·   ·   ·   ·   ·")] // not even what is the whole city's
    public void A_person_sees_what_their_units_may_see(string account, string expected) =>
        Assert.Equal(Row(expected), RowOf(roll.SightOf(roll.Find("web", account))));

    [Theory]
    // Bound to 人事處, or to two bureaus, or unknown; members told or not.
    [InlineData("hr", null,               "●   ●   ●   ●   ·   ·   ·")] // the bureau's plain staff
    [InlineData("hr", "",                 "●   ●   ●   ●   ·   ·   ·")] // a channel that names nobody has told nothing
    [InlineData("hr", "admin",            "●   ●   ●   ●   ·   ·   ·")] // it is bound: an admin among themselves sees no more here
    [InlineData("hr", "staff",            "●   ●   ●   ●   ·   ·   ·")] // nor what is one section's
    [InlineData("hr", "head staff clerk@city.tw", "●   ●   ·   ●   ·   ·   ·")]
    [InlineData("hr", "head stranger",    "●   ●   ·   ·   ·   ·   ·")]
    [InlineData("joint", null,            "●   ●   ·   ●   ·   ·   ·")] // what both bureaus see
    [InlineData("joint", "both",          "●   ●   ·   ●   ·   ·   ·")]
    [InlineData("unknown", null,          "●   ●   ·   ·   ·   ·   ·")]
    [InlineData("unknown", "",            "●   ●   ·   ·   ·   ·   ·")]
    [InlineData("unknown", "admin",       "●   ●   ●   ●   ●   ●   ●")] // alone with the bot
    [InlineData("unknown", "admin staff", "●   ●   ●   ●   ●   ·   ·")]
    [InlineData("unknown", "staff both",  "●   ●   ●   ●   ·   ·   ·")]
    [InlineData("unknown", "stranger",    "●   ●   ·   ·   ·   ·   ·")]
    public void A_group_sees_what_every_member_sees(string conversation, string? members, string expected) =>
        Assert.Equal(Row(expected), RowOf(roll.SightOf("web", conversation, members?.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    [Fact]
    public void Without_rules_everybody_sees_all()
    {
        Assert.Equal(Sight.All, Roll.Empty.SightOf(Person.Stranger(null)));
        Assert.Equal(Sight.All, Roll.Empty.SightOf("web", "unknown", null));
    }

    [Fact]
    public void A_rule_for_the_whole_folder_leaves_strangers_nothing()
    {
        var closed = SomeRoll.Of("""{ "units": [{ "name": "市政府" }, { "name": "資訊局", "parent": "市政府" }], "minutes": { "": ["市政府"], "公開": ["市政府"] } }""");

        Assert.Equal(new Sight([]), closed.SightOf(Person.Stranger(null)));
        Assert.Equal(Sight.All, closed.SightOf(Person.Stranger(null) with { Units = ["資訊局"] }));
    }

    [Fact]
    public void A_unit_that_the_roll_does_not_know_opens_nothing()
    {
        var made = new Roll([], [], [], [new("人事", ["人事處"])]);

        Assert.False(made.SightOf(Person.Stranger(null) with { Units = ["人事處"] }).Includes("人事/a.txt"));
    }

    [Fact]
    public void A_group_never_sees_more_than_any_member() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(114, 115),
        Prop.ForAll(Groups().ToArbitrary(), group => group.Members.All(member =>
        {
            var (ofGroup, ofMember) = (roll.SightOf("web", group.Conversation, group.Members), roll.SightOf(roll.Find("web", member)));
            return ofGroup.And(ofMember).Equals(ofGroup) && Files.All(file => !ofGroup.Includes(file) || ofMember.Includes(file));
        })));

    private Gen<(string Conversation, List<string> Members)> Groups() =>
        from conversation in Gen.Elements("hr", "joint", "unknown")
        from members in Gen.ListOf(Gen.Elements([.. roll.People.Select(person => person.Accounts["web"]), "stranger"]))
        select (conversation, members);

    private static string Row(string expected) => string.Join(' ', expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string RowOf(Sight sight) => string.Join(' ', Files.Select(file => sight.Includes(file) ? "●" : "·"));
}
