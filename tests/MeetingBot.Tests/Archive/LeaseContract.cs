using MeetingBot.Archive;

namespace MeetingBot.Tests.Archive;

public abstract class LeaseContract : ArchiveContract
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task Two_processes_never_reload_at_once()
    {
        await using var mine = await Archive.BeginReloadAsync(default);

        Assert.Null(await Another().Minutes.BeginReloadAsync(default));
        await Assert.ThrowsAsync<ArchiveException>(() => Another().Minutes.RollBackAsync(1, default));
    }

    [Fact]
    public async Task A_reload_that_has_ended_makes_room_for_the_next()
    {
        await (await Archive.BeginReloadAsync(default))!.DisposeAsync();

        await using var next = await Another().Minutes.BeginReloadAsync(default);

        Assert.NotNull(next);
    }

    [Fact]
    public async Task A_reload_that_takes_long_keeps_its_right()
    {
        await using var mine = await Archive.BeginReloadAsync(default);
        Clock.Advance(Long);

        Assert.Null(await Another().Minutes.BeginReloadAsync(default));
    }

    [Fact]
    public async Task Of_a_process_that_died_the_right_is_taken_over()
    {
        var other = Another();
        await other.Minutes.BeginReloadAsync(default);
        other.Kill();
        Assert.Null(await Archive.BeginReloadAsync(default));
        Clock.Advance(Long);

        await using var mine = await Archive.BeginReloadAsync(default);

        Assert.NotNull(mine);
    }

    [Fact]
    public async Task One_that_slept_past_its_end_cannot_write_beside_the_next()
    {
        var other = Another();
        var slept = await other.Minutes.BeginReloadAsync(default);
        await slept!.PutAsync(Page.Of("a.txt", "盤點舊"), "1", default);
        other.Sleep();
        Clock.Advance(Long);
        await using var mine = await Archive.BeginReloadAsync(default);
        await mine!.PutAsync(Page.Of("a.txt", "盤點新"), "1", default);

        await Assert.ThrowsAsync<ArchiveException>(() => slept!.PublishAsync("", default));
        await slept!.DisposeAsync();
        Assert.Null(await other.Minutes.BeginReloadAsync(default)); // nor has it given away what is mine
        await mine!.PublishAsync("", default);

        Assert.Equal(["盤點新"], await FoundAsync("盤點"));
    }

    [Fact]
    public async Task Many_that_begin_at_once_are_one()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Another()).ToList().Select(store => Task.Run(() => store.Minutes.BeginReloadAsync(default))));

        var one = Assert.Single(all, reload => reload is not null);
        await one!.DisposeAsync();
    }
}
