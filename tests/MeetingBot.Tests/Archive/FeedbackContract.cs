using MeetingBot.Archive.Post;

namespace MeetingBot.Tests.Archive;

public abstract class FeedbackContract : ArchiveContract
{
    [Fact]
    public async Task A_second_word_on_the_same_message_replaces_the_first()
    {
        await KeepAsync("amy", "m1", true);
        await KeepAsync("bob", "m1", true);
        await KeepAsync("amy", "m2", true);

        await KeepAsync("amy", "m1", false, "日期錯了");

        Assert.Equal(
            [("amy", "m1", false, "日期錯了"), ("amy", "m2", true, null), ("bob", "m1", true, null)],
            (await Another().Feedback.ListAsync(false, 10, default)).Select(one => (one.Account, one.Message, one.IsGood!.Value, one.Words)));
    }

    [Fact]
    public async Task It_is_kept_as_it_was_said()
    {
        var one = new Feedback(Clock.GetUtcNow(), "bf.msteams", "amy", "m1", null, "日期錯了", "問", "答", 7);

        await Here.Feedback.KeepAsync(one, default);

        Assert.Equal(one, Assert.Single(await Here.Feedback.ListAsync(true, 10, default)));
    }

    [Fact]
    public async Task Complaints_are_thumbs_down_and_reports_the_newest_first()
    {
        await KeepAsync("amy", "m1", false);
        await KeepAsync("bob", "m1", true);
        await KeepAsync("eve", "m1", null, "日期錯了");

        Assert.Equal(["eve", "amy"], (await Here.Feedback.ListAsync(true, 10, default)).Select(one => one.Account));
        Assert.Equal(["eve"], (await Here.Feedback.ListAsync(true, 1, default)).Select(one => one.Account));
    }

    [Fact]
    public async Task What_is_taken_back_is_gone()
    {
        await KeepAsync("amy", "m1", false);
        await KeepAsync("bob", "m1", false);

        await Here.Feedback.RemoveAsync("web", "amy", "m1", default);

        Assert.Equal(["bob"], (await Here.Feedback.ListAsync(false, 10, default)).Select(one => one.Account));
    }

    [Fact]
    public async Task What_is_too_old_is_forgotten()
    {
        await KeepAsync("amy", "m1", false);
        Clock.Advance(TimeSpan.FromDays(1));
        await KeepAsync("bob", "m1", false);

        Assert.Equal(1, await Here.Feedback.ForgetBeforeAsync(Clock.GetUtcNow() - TimeSpan.FromHours(1), default));
        Assert.Equal(["bob"], (await Here.Feedback.ListAsync(false, 10, default)).Select(one => one.Account));
    }

    private async Task KeepAsync(string account, string message, bool? isGood, string? words = null)
    {
        Clock.Advance(TimeSpan.FromSeconds(1));
        await Here.Feedback.KeepAsync(new(Clock.GetUtcNow(), "web", account, message, isGood, words, "問", "答", 3), default);
    }
}
