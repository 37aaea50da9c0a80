using MeetingBot.Archive.Post;
using MeetingBot.Tests.Archive.Post;

namespace MeetingBot.Tests.Archive;

public abstract class PlacesContract : ArchiveContract
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_place_is_found_as_it_was_kept()
    {
        var place = Group("甲");

        await Here.Places.KeepAsync(place, default);

        Assert.Equivalent(place, await Another().Places.FindAsync("web", "甲", default), strict: true);
        Assert.Null(await Here.Places.FindAsync("web", "乙", default));
    }

    [Fact]
    public async Task What_is_kept_anew_replaces_what_was_kept()
    {
        await Here.Places.KeepAsync(Group("甲"), default);
        await Another().Places.KeepAsync(Group("甲") with { Reference = "新", Name = null }, default);

        Assert.Equivalent(Group("甲") with { Reference = "新", Name = null }, await Here.Places.FindAsync("web", "甲", default), strict: true);
    }

    [Fact]
    public async Task Of_several_private_conversations_the_last_kept_that_is_open_is_taken()
    {
        await Here.Places.KeepAsync(Alone("一"), default);
        await Here.Places.KeepAsync(Alone("二"), default);
        await Another().Places.KeepAsync(Alone("一"), default); // unchanged, but the last
        Assert.Equal("一", (await Here.Places.FindPrivateAsync("web", "amy", default))!.Address.Conversation);

        await Here.Places.CloseAsync("web", "一", "封鎖", default);

        Assert.Equal("二", (await Here.Places.FindPrivateAsync("web", "amy", default))!.Address.Conversation);
        Assert.Null(await Here.Places.FindPrivateAsync("web", "bob", default));
    }

    [Fact]
    public async Task Of_a_channels_open_places_the_last_kept_is_known()
    {
        await Here.Places.KeepAsync(Group("甲"), default);
        await Here.Places.KeepAsync(Group("乙"), default);
        await Here.Places.CloseAsync("web", "乙", "已移除", default);

        Assert.Equal("甲", (await Another().Places.FindNewestAsync("web", default))!.Address.Conversation);
        Assert.Null(await Here.Places.FindNewestAsync("taipeion", default));
    }

    [Fact]
    public async Task Nothing_goes_to_a_closed_place_until_it_is_kept_anew()
    {
        await Here.Places.KeepAsync(Group("甲"), default);
        await Here.Outbox.PutAsync([Letters.Out("1"), Letters.Out("2"), Letters.Out("3", "乙")], default);

        await Here.Places.CloseAsync("web", "甲", "已移除", default);
        await Here.Outbox.PutAsync([Letters.Out("4")], default);

        Assert.Equal("已移除", (await Here.Places.FindAsync("web", "甲", default))!.ClosedWhy);
        Assert.Equal(["3"], (await Here.Outbox.TakeAsync(10, Lease, default)).Select(entry => entry.Message.Key));
        Assert.Equal(["已移除", "已移除", "已移除"], (await Here.Outbox.ListAsync([OutboxState.Failed], 10, default)).Select(entry => entry.Why));
        await Here.Places.KeepAsync(Group("甲"), default);
        await Here.Outbox.PutAsync([Letters.Out("5")], default);
        Assert.Equal(["5"], (await Here.Outbox.TakeAsync(10, Lease, default)).Select(entry => entry.Message.Key));
    }

    [Fact]
    public async Task What_has_departed_when_its_place_closes_may_have_arrived()
    {
        await Here.Places.KeepAsync(Group("甲"), default);
        await Here.Outbox.PutAsync([Letters.Out("1")], default);
        var entry = Assert.Single(await Here.Outbox.TakeAsync(10, Lease, default));
        await Here.Outbox.DepartAsync(entry.Id, default);
        await Here.Places.CloseAsync("web", "甲", "已移除", default);

        Assert.True((await Here.Outbox.FindAsync("1", default))!.IsAgain);
        await Here.Outbox.SentAsync(entry.Id, null, default);
        Assert.Equal(OutboxState.Sent, (await Here.Outbox.FindAsync("1", default))!.State);
    }

    [Fact]
    public async Task A_person_is_out_of_reach_when_their_last_private_conversation_closes()
    {
        await Here.Places.KeepAsync(Alone("一"), default);
        await Here.Places.KeepAsync(Alone("二"), default);
        await Here.Outbox.PutAsync([Letters.To("amy", "1"), Letters.To("bob", "2")], default);

        await Here.Places.CloseAsync("web", "一", "封鎖", default);
        Assert.Equal(OutboxState.Pending, (await Here.Outbox.FindAsync("1", default))!.State);
        await Here.Places.CloseAsync("web", "二", "封鎖", default);
        await Here.Outbox.PutAsync([Letters.To("amy", "3")], default);

        Assert.Equal(OutboxState.Failed, (await Here.Outbox.FindAsync("1", default))!.State);
        Assert.Equal(["2"], (await Here.Outbox.TakeAsync(10, Lease, default)).Select(entry => entry.Message.Key));
    }

    [Fact]
    public async Task A_place_that_closes_unknown_fails_what_is_owed_there()
    {
        await Here.Outbox.PutAsync([Letters.Out("1")], default);

        await Here.Places.CloseAsync("web", "甲", "已移除", default);

        Assert.Equal(OutboxState.Failed, (await Here.Outbox.FindAsync("1", default))!.State);
    }

    private static KnownPlace Group(string conversation) =>
        new(new("web", conversation), true, null, "群組", new Abilities(Buttons: true, MaxLength: 900), "{\"serviceUrl\":\"x\"}", null);

    private static KnownPlace Alone(string conversation) => new(new("web", conversation, "amy"), false, "amy", "王小美", new Abilities(), "", null);
}
