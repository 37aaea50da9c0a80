using MeetingBot.Archive.Post;

namespace MeetingBot.Tests.Archive;

public abstract class WaysContract : ArchiveContract
{
    [Fact]
    public async Task The_channels_that_were_told_last_are_open_and_no_others()
    {
        Assert.Empty(await Here.Ways.OpenAsync(default));
        await Here.Ways.KeepAsync(new Dictionary<string, Abilities> { ["web"] = new(Receipts: true), ["directline"] = new() }, default);
        await Here.Ways.KeepAsync(new Dictionary<string, Abilities> { ["web"] = new(Receipts: true, MaxLength: 16_000), ["taipeion"] = new(Pictures: true) }, default);

        var open = await Another().Ways.OpenAsync(default);

        Assert.Equal(["taipeion", "web"], open.Keys.Order());
        Assert.Equal((new Abilities(Receipts: true, MaxLength: 16_000), new Abilities(Pictures: true)), (open["web"], open["taipeion"]));
    }
}
