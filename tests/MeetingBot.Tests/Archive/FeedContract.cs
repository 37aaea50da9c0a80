using MeetingBot.Archive.Office;

namespace MeetingBot.Tests.Archive;

public abstract class FeedContract : ArchiveContract
{
    [Fact]
    public async Task A_link_opens_its_own_until_it_is_revoked()
    {
        var (own, unit, others) = (new Feed("d1", "amy", null, Clock.GetUtcNow()), new Feed("d2", "amy", "資訊科", Clock.GetUtcNow()), new Feed("d3", "ben", null, Clock.GetUtcNow()));
        foreach (var feed in new[] { own, unit, others })
        {
            await Here.Feeds.KeepAsync(feed, default);
        }

        Assert.Equal([own, unit], await Another().Feeds.OfAsync("amy", default));
        Assert.Equal(1, await Here.Feeds.RevokeAsync("amy", null, default));
        Assert.Equal(0, await Here.Feeds.RevokeAsync("amy", "人事室", default));

        Assert.Null(await Another().Feeds.FindAsync("d1", default));
        Assert.Equal((unit, others), (await Here.Feeds.FindAsync("d2", default), await Here.Feeds.FindAsync("d3", default)));
    }
}
