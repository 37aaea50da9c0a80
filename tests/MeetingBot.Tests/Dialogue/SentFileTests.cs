using System.Text;
using MeetingBot.Archive.Post;

namespace MeetingBot.Tests.Dialogue;

public sealed class SentFileTests : IAsyncLifetime
{
    private const string Fourteenth = "白鯨市政府秘書處第14次處務會議紀錄\n時間：114年9月24日\n主席：王處長\n\n壹、主席裁示\n請總務組於114年10月20日前完成檔案清點。\n";

    private DialogueHouse? house;

    private DialogueHouse House => house!;

    public async Task InitializeAsync() => house = await DialogueHouse.OpenAsync();

    public async Task DisposeAsync() => await House.DisposeAsync();

    [Fact]
    public async Task Minutes_that_an_admin_sends_in_private_are_saved_and_read_and_the_report_comes_back()
    {
        var report = await SendAsync("boss", "14.txt", Fourteenth);

        Assert.StartsWith("已存檔「14.txt」。\n共 5 份紀錄：新增 1、", report, StringComparison.Ordinal);
        Assert.Equal(Fourteenth, await File.ReadAllTextAsync(Path.Combine(House.Minutes.Path, "14.txt")));
        Assert.StartsWith("114年10月20日（一）前", (await House.AskAsync("chen", "檔案清點什麼時候要完成？")).Text, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(House.Minutes.Path, ".*"));
    }

    [Fact]
    public async Task One_of_the_same_name_replaces_the_earlier_version_where_it_lies_and_says_so()
    {
        var report = await SendAsync("boss", "2.txt", Fourteenth);

        Assert.StartsWith("已更新「school/2.txt」。", report, StringComparison.Ordinal); // not beside it, where all could read it
        Assert.Contains("更新 1", report, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(House.Minutes.Path, "2.txt")));
    }

    [Theory]
    [InlineData("../../14.txt", "14.txt")]
    [InlineData(@"C:\會議\14.txt", "14.txt")]
    [InlineData("/etc/14.txt", "14.txt")]
    [InlineData("..14.txt", "14.txt")] // not hidden
    [InlineData("~$14.TXT", "$14.txt")]
    [InlineData("14\u202Etxt.\u0000txt", "14txt.txt")]
    [InlineData("第14次：紀錄?.txt", "第14次：紀錄.txt")]
    public async Task It_is_saved_under_a_safe_name(string sent, string expected)
    {
        await SendAsync("boss", sent, Fourteenth);

        Assert.True(File.Exists(Path.Combine(House.Minutes.Path, expected)));
    }

    [Theory]
    [InlineData("run.exe", "不是可以讀的格式")]
    [InlineData("minutes", "不是可以讀的格式")]
    [InlineData(".txt", "不是可以讀的格式")]
    [InlineData("...", "檔名不能用")]
    [InlineData("nul.txt", "檔名不能用")]
    public async Task What_cannot_be_minutes_is_refused_by_name_and_not_fetched(string name, string expected)
    {
        Assert.Contains(expected, await SendAsync("boss", name, Fourteenth), StringComparison.Ordinal);
        Assert.Equal(0, House.Attachments.Fetched);
    }

    [Fact]
    public async Task One_that_is_too_large_is_not_fetched()
    {
        Assert.Contains("50 MB", await SendAsync("boss", "14.txt", Fourteenth, size: 60_000_000), StringComparison.Ordinal);
        Assert.Equal(0, House.Attachments.Fetched);
    }

    [Fact]
    public async Task One_that_cannot_be_read_changes_nothing()
    {
        var told = await SendAsync("boss", "11.txt", "");

        Assert.Contains("空的檔案", told, StringComparison.Ordinal);
        Assert.True(new FileInfo(Path.Combine(House.Minutes.Path, "11.txt")).Length > 0);
        Assert.Empty(Directory.EnumerateFiles(House.Minutes.Path, ".*"));
    }

    [Fact]
    public async Task One_that_the_channel_does_not_give_any_more_is_asked_for_again()
    {
        var reply = Assert.Single(await House.HearAsync(House.Private("boss", new Happening.SentFile("14.txt", null, "gone", null, false))));

        Assert.Contains("請再傳一次", reply.Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_anybody_else_it_is_courteously_refused()
    {
        Assert.Contains("只有管理者", await SendAsync("chen", "14.txt", Fourteenth), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(House.Minutes.Path, "14.txt")));
    }

    [Fact]
    public async Task In_a_group_a_file_is_nobodys_business_unless_the_bot_is_mentioned_and_then_it_asks_for_it_in_private()
    {
        Assert.Empty(await House.HearAsync(House.InGroup("boss", new Happening.SentFile("14.txt", 10, "t", null, false))));

        var replies = await House.HearAsync(House.InGroup("boss", new Happening.SentFile("14.txt", 10, "t", null, true)));

        Assert.Equal("已私訊。", replies[0].Message.Text);
        Assert.Contains("私訊傳給我", replies[1].Message.Text, StringComparison.Ordinal);
        Assert.Equal(0, House.Attachments.Fetched);
    }

    private async Task<string> SendAsync(string account, string name, string text, long? size = null)
    {
        House.Attachments.Files["token"] = Encoding.UTF8.GetBytes(text);
        return Assert.Single(await House.HearAsync(House.Private(account, new Happening.SentFile(name, size, "token", null, false)))).Message.Text;
    }
}
