using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Tests.Meetings;

namespace MeetingBot.Tests.Archive;

public abstract class ReloadContract : ArchiveContract
{
    [Fact]
    public async Task Nothing_is_seen_before_it_is_published()
    {
        await PublishAsync(Page.Of("a.txt", "盤點財產"));
        await using var reload = await Archive.BeginReloadAsync(default);
        await reload!.PutAsync(Page.Of("a.txt", "採購冷氣"), "2", default);
        await reload!.PutAsync(Big("b.txt", "採購冷氣"), "1", default);

        Assert.Equal(["盤點財產"], await FoundAsync("盤點採購"));

        await reload!.PublishAsync("", default);

        Assert.Equal(["a.txt", "b.txt"], await FilesAsync(Archive));
        Assert.DoesNotContain("盤點財產", await FoundAsync("盤點"));
    }

    [Fact]
    public async Task Another_process_sees_what_was_published()
    {
        var other = Another();
        await PublishAsync(Page.Of("a.txt", "盤點財產"));

        Assert.Equal(["a.txt"], await FilesAsync(other.Minutes));
    }

    [Fact]
    public async Task A_reload_that_is_disposed_leaves_no_trace()
    {
        await PublishAsync(Page.Of("a.txt", "盤點財產"));
        await using (var reload = await Archive.BeginReloadAsync(default))
        {
            await reload!.PutAsync(Big("a.txt", "採購冷氣"), "2", default);
            await reload!.RemoveAsync("a.txt", default);
        }

        Assert.Equal(["盤點財產"], await FoundAsync("盤點採購"));
        Assert.Equal(0, await FrequencyAsync("冷气"));
    }

    [Fact]
    public async Task A_process_that_dies_while_it_reloads_leaves_the_old_generation()
    {
        await PublishAsync(Page.Of("a.txt", "盤點財產"));
        var other = Another();
        var reload = await other.Minutes.BeginReloadAsync(default);
        await reload!.PutAsync(Big("a.txt", "採購冷氣"), "2", default);
        other.Kill();

        Assert.Equal(["盤點財產"], await FoundAsync("盤點採購"));
        Clock.Advance(TimeSpan.FromMinutes(10));
        await PublishAsync(Page.Of("b.txt", "整修廁所"));
        Assert.Equal(["a.txt", "b.txt"], await FilesAsync(Archive));
        Assert.Equal(0, await FrequencyAsync("冷气"));
    }

    [Fact]
    public async Task A_corrected_file_replaces_its_earlier_version()
    {
        await PublishAsync(Page.Of("a.txt", "盤點財產"));
        await PublishAsync(Page.Of("a.txt", "盤點圖書"));

        Assert.Equal(["盤點圖書"], await FoundAsync("盤點"));
    }

    [Fact]
    public async Task A_file_put_twice_in_one_reload_counts_as_it_was_put_last()
    {
        await PublishAsync(Page.Of("a.txt", "盤點財產"), Page.Of("a.txt", "盤點圖書"));

        Assert.Equal(["盤點圖書"], await FoundAsync("盤點"));
        Assert.Equal(1, await FrequencyAsync("盘点"));
    }

    [Fact]
    public async Task Removing_a_file_removes_its_passages()
    {
        await PublishAsync(Page.Of("a.txt", "盤點財產"), Page.Of("b.txt", "盤點圖書"));
        await using (var reload = await Archive.BeginReloadAsync(default))
        {
            await reload!.RemoveAsync("a.txt", default);
            Assert.Equal(1, (await reload.PublishAsync("", default)).Files);
        }

        Assert.Equal(["盤點圖書"], await FoundAsync("盤點"));
        Assert.Equal(["b.txt"], await FilesAsync(Archive));
    }

    [Fact]
    public async Task A_reload_that_changes_nothing_is_no_generation()
    {
        var first = await PublishAsync(Page.Of("a.txt", "盤點財產"));
        await using (var reload = await Archive.BeginReloadAsync(default))
        {
            await reload!.RemoveAsync("沒有.txt", default);
            await reload.PutAsync(Page.Of("b.txt", "冷氣"), "1", default);
            await reload.RemoveAsync("b.txt", default);
            Assert.Equal(first, await reload.PublishAsync("", default));
        }

        Assert.Equal([first], await Archive.GenerationsAsync(default));
    }

    [Fact]
    public async Task Marks_are_those_of_the_current_generation()
    {
        await using (var reload = await Archive.BeginReloadAsync(default))
        {
            await reload!.PutAsync(Page.Of("a.txt", "盤點"), "甲", default);
            await reload!.PublishAsync("", default);
        }

        await using var next = await Another().Minutes.BeginReloadAsync(default);

        Assert.Equal("甲", Assert.Single(next!.Marks).Value);
    }

    [Fact]
    public async Task An_open_reading_stays_as_it_was()
    {
        await PublishAsync(Page.Of("a.txt", "盤點財產"));
        await using var reading = await Archive.OpenAsync(Sight.All, default);
        for (var i = 0; i < 6; i++)
        {
            await PublishAsync(Page.Of("a.txt", $"盤點第{i}批"));
        }

        Assert.Equal(["盤點財產"], await FoundAsync(reading, "盤點"));
        Assert.Equal(["盤點第5批"], await FoundAsync("盤點"));
    }

    [Fact]
    public async Task The_last_three_generations_can_be_rolled_back_to_and_no_older_one()
    {
        for (var i = 1; i <= 6; i++)
        {
            await PublishAsync(Page.Of("a.txt", $"盤點第{i}批"));
        }

        Assert.Equal([6, 5, 4, 3], (await Archive.GenerationsAsync(default)).Select(generation => generation.Number));
        Assert.False(await Archive.RollBackAsync(2, default));
        Assert.True(await Archive.RollBackAsync(3, default));
        Assert.Equal(["盤點第3批"], await FoundAsync("盤點"));
        Assert.Equal([7, 6, 5, 4], (await Archive.GenerationsAsync(default)).Select(generation => generation.Number));
    }

    [Fact]
    public async Task Rolling_back_brings_removed_files_back_and_takes_new_ones_away()
    {
        await PublishAsync(Page.Of("a.txt", "盤點"), Page.Of("b.txt", "冷氣"));
        await using (var reload = await Archive.BeginReloadAsync(default))
        {
            await reload!.RemoveAsync("a.txt", default);
            await reload.PutAsync(Page.Of("c.txt", "廁所"), "1", default);
            await reload.PublishAsync("", default);
        }

        await Archive.RollBackAsync(1, default);
        Assert.Equal(["a.txt", "b.txt"], await FilesAsync(Archive));
        await Archive.RollBackAsync(2, default);
        Assert.Equal(["b.txt", "c.txt"], await FilesAsync(Archive));
        Assert.Equal(4, (await Archive.GenerationsAsync(default))[0].Number);
    }

    [Fact]
    public async Task Terms_are_counted_exactly_through_corrections_removals_and_rollbacks()
    {
        await PublishAsync(Page.Of("a.txt", "盤點財產", "盤點圖書"), Page.Of("b.txt", "盤點冷氣"));
        for (var i = 0; i < 5; i++)
        {
            await PublishAsync(Page.Of("a.txt", $"整修第{i}間"));
        }

        // Of five corrections, four are kept, and b.txt.
        Assert.Equal((1, 4), (await FrequencyAsync("盘点"), await FrequencyAsync("整修")));
        await using var reading = await Archive.OpenAsync(Sight.All, default);
        Assert.Equal((4 * 2) + 2, await reading.PassageCountAsync(default));
    }

    private static MinutesFile Big(string file, string text) =>
        Page.With(Some.Minutes(1, "2025-03-01", file), Enumerable.Repeat(text, 700)); // more than is written at once

    private async Task<int> FrequencyAsync(string term)
    {
        await using var reading = await Archive.OpenAsync(Sight.All, default);
        return (await reading.FrequenciesAsync([term], default))[term];
    }
}
