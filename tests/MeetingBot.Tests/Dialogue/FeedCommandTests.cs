using System.Text.RegularExpressions;
using MeetingBot.Archive.Office;
using MeetingBot.Archive.Post;
using MeetingBot.Reminders.Feeds;

namespace MeetingBot.Tests.Dialogue;

/// <summary>Links to calendars, and who gets them.</summary>
public sealed partial class FeedCommandTests : IAsyncLifetime
{
    private DialogueHouse? house;

    private DialogueHouse House => house!;

    public async Task InitializeAsync() => house = await DialogueHouse.OpenAsync();

    public async Task DisposeAsync() => await House.DisposeAsync();

    [Fact]
    public async Task The_link_opens_ones_own_calendar_and_only_its_digest_is_kept()
    {
        var secret = Secret(await House.AskAsync("chen", "行事曆"));

        Assert.Equal(new Feed(FeedSecret.Digest(secret), "chen", null, House.Clock.GetUtcNow()), await FindAsync(secret));
        Assert.Null(await House.Get<IFeeds>().FindAsync(secret, default));
    }

    [Fact]
    public async Task Asking_again_ends_the_earlier_link_of_the_same_calendar_and_says_so()
    {
        var own = Secret(await House.AskAsync("chen", "行事曆"));
        var unit = Secret(await House.AskAsync("chen", "行事曆 庶務組")); // another name of 總務組

        var again = await House.AskAsync("chen", "行事曆");

        Assert.Contains("先前給您的同一個行事曆的連結已經失效", again.Text, StringComparison.Ordinal);
        Assert.Null(await FindAsync(own));
        Assert.Equal("總務組", (await FindAsync(unit))?.Unit);
        Assert.NotNull(await FindAsync(Secret(again)));
    }

    [Fact]
    public async Task Revoking_ends_all_links_of_a_person_or_that_of_one_unit()
    {
        var (own, unit) = (Secret(await House.AskAsync("head", "行事曆")), Secret(await House.AskAsync("head", "行事曆 總務組")));
        var others = Secret(await House.AskAsync("chen", "行事曆 總務組"));

        Assert.StartsWith("已撤銷總務組的行事曆連結", (await House.AskAsync("head", "撤銷行事曆 總務組")).Text, StringComparison.Ordinal);
        Assert.Equal((true, false), (await FindAsync(own) is not null, await FindAsync(unit) is not null));

        Assert.StartsWith("已撤銷您自己的行事曆連結", (await House.AskAsync("head", "撤銷行事曆")).Text, StringComparison.Ordinal);
        Assert.Null(await FindAsync(own));
        Assert.StartsWith("您沒有訂閱中的行事曆連結", (await House.AskAsync("head", "撤銷行事曆")).Text, StringComparison.Ordinal);
        Assert.NotNull(await FindAsync(others));
    }

    [Theory]
    [InlineData("lin", "行事曆 總務組", "總務組的行事曆只給該單位的同仁、聯絡人和主管")]
    [InlineData("chen", "行事曆 太空組", "名冊裡沒有「太空組」這個單位")]
    [InlineData("guest", "行事曆", "名冊裡沒有您的帳號")] // a stranger
    [InlineData("guest", "撤銷行事曆", "名冊裡沒有您的帳號")]
    public async Task Whoever_may_not_have_it_gets_a_reason_and_no_link(string account, string text, string reason)
    {
        var reply = await House.AskAsync(account, text);

        Assert.StartsWith(reason, reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/calendar/", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_the_link_goes_to_the_asker_alone()
    {
        var replies = await House.SayInGroupAsync("chen", "行事曆");

        Assert.Equal(["已私訊。", "private"], replies.Select(reply => reply.Message.Text.Contains("/calendar/", StringComparison.Ordinal) ? "private" : reply.Message.Text));
        Assert.Equal("chen", replies[1].To.Account);
    }

    private Task<Feed?> FindAsync(string secret) => House.Get<IFeeds>().FindAsync(FeedSecret.Digest(secret), default);

    private static string Secret(Message message) =>
        Link().Match(message.Text) is { Success: true } link ? link.Groups[1].Value : throw new InvalidOperationException(message.Text);

    [GeneratedRegex(@"^http://127\.0\.0\.1:5080/calendar/([A-Za-z0-9_-]{43})\.ics$", RegexOptions.Multiline)]
    private static partial Regex Link();
}
