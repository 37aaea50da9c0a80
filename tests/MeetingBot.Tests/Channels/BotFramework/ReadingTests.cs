using System.Text.Json.Nodes;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.BotFramework.Inbound;
using MeetingBot.Channels.Protocol;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>What activities mean.</summary>
public sealed class ReadingTests : IAsyncLifetime
{
    private const string Service = "https://smba.trafficmanager.net/apac/";

    private readonly ChannelDesk desk = ChannelDesk.Open();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => desk.DisposeAsync().AsTask();

    [Fact]
    public void A_message_in_a_group()
    {
        var read = Assert.Single(Read(SomeActivity.Mention(Service, "截止？", "17")));

        Assert.Equal(new Happening.Said("截止？", true), read.What);
        Assert.Equal(("msteams/19:group@thread.v2/17", null, "17"), (read.Key, read.SoftKey, read.MessageId));
        Assert.Equal((new Address("bf.msteams", SomeActivity.Group), true), (read.Place, read.IsGroup));
        Assert.Equal((SomeActivity.AskerId, "王小明"), (read.Account, read.Name));
        Assert.Equal(new(2025, 3, 1, 1, 0, 0, TimeSpan.Zero), read.SentAt); // the channel's clock is ahead of ours
    }

    [Fact]
    public void Who_has_no_Entra_id_is_known_by_the_channels() =>
        Assert.Equal("29:asker", Assert.Single(Read(Private().With("from", new JsonObject { ["id"] = "29:asker" }))).Account);

    [Theory]
    [InlineData("""{"press":"說明"}""", "說明")]
    [InlineData("\"說明\"", "說明")]
    [InlineData("""{"other":1}""", """{"other":1}""")]
    public void A_value_without_words_is_a_button(string value, string data) =>
        Assert.Equal(new Happening.Pressed(data, "9"), What(Private("").With("value", JsonNode.Parse(value)).With("replyToId", "9")));

    [Fact]
    public void A_value_with_words_is_what_was_said() =>
        Assert.Equal(new Happening.Said("說明", false), What(Private("說明").With("value", new JsonObject { ["press"] = "x" })));

    [Theory]
    [InlineData("bot")]
    [InlineData("skill")]
    public void Other_bots_are_not_heard(string role)
    {
        var activity = Private();
        activity["from"]!["role"] = role;

        Assert.Empty(Read(activity));
    }

    [Fact]
    public void The_bot_does_not_hear_itself() => Assert.Empty(Read(Private().With("from", new JsonObject { ["id"] = SomeActivity.Bot })));

    [Fact]
    public void A_client_of_Direct_Line_that_sends_again_is_known_by_its_own_id()
    {
        JsonObject Sent(string id) => Private(id: id).With("channelData", new JsonObject { ["clientActivityID"] = "c1" });

        var (one, two) = (Assert.Single(Read(Sent("1"))), Assert.Single(Read(Sent("2"))));

        Assert.NotEqual(one.Key, two.Key);
        Assert.Equal(one.SoftKey, two.SoftKey);
        Assert.NotNull(one.SoftKey);
    }

    [Fact]
    public void A_file_sent_in_Teams()
    {
        var file = new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["name"] = "213.docx",
            ["content"] = new JsonObject { ["downloadUrl"] = "https://city.sharepoint.com/download?tempauth=x", ["fileType"] = "docx" },
        };
        var html = new JsonObject { ["contentType"] = "text/html", ["content"] = "<p>請存檔</p>" };

        Assert.Equal(
            new Happening.SentFile("213.docx", null, "https://city.sharepoint.com/download?tempauth=x", "請存檔", false),
            What(Private("請存檔").With("attachments", new JsonArray(html, file))));
    }

    [Theory]
    [InlineData("http://city.sharepoint.com/a")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://sharepoint.com.evil.example/a")]
    [InlineData("https://user@city.sharepoint.com/a")]
    [InlineData("https://city.sharepoint.com:8443/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/plain,hi")]
    public void A_file_at_a_host_that_is_not_allowed_comes_without_its_address(string url) =>
        Assert.Equal(
            new Happening.SentFile("a.txt", null, "", null, false),
            What(Private("").With("attachments", new JsonArray(new JsonObject { ["contentType"] = "text/plain", ["contentUrl"] = url, ["name"] = "a.txt" }))));

    [Fact]
    public void Several_files_are_several_things_under_keys_of_their_own()
    {
        JsonObject File(string name) => new() { ["contentType"] = "text/plain", ["contentUrl"] = $"https://city.sharepoint.com/{name}", ["name"] = name };

        var read = Read(Private("兩份").With("attachments", new JsonArray(File("a"), File("b"))));

        Assert.Equal(["a", "b"], read.Select(one => ((Happening.SentFile)one.What).Name));
        Assert.Equal(2, read.Select(one => one.Key).Distinct().Count());
    }

    [Fact]
    public void The_bot_is_added_once_however_often_Teams_tells_it()
    {
        var member = Assert.Single(Read(SomeActivity.Event(Service, "conversationUpdate").With("membersAdded", Accounts(SomeActivity.Bot, "29:x"))));
        var installed = Assert.Single(Read(SomeActivity.Event(Service, "installationUpdate").With("action", "add")));

        Assert.Equal((new Happening.BotAdded(), new Happening.BotAdded()), (member.What, installed.What));
        Assert.Equal(member.SoftKey, installed.SoftKey);
    }

    [Fact]
    public void The_bot_is_removed() => Assert.All(
        [
            SomeActivity.Event(Service, "conversationUpdate").With("membersRemoved", Accounts(SomeActivity.Bot)),
            SomeActivity.Event(Service, "installationUpdate").With("action", "remove"),
        ],
        activity => Assert.Equal(new Happening.BotRemoved(), What(activity)));

    [Theory]
    [InlineData("membersAdded")]
    [InlineData("membersRemoved")]
    public void Somebody_else_comes_or_goes(string field)
    {
        Assert.Equal(new Happening.MembersChanged(), What(SomeActivity.Event(Service, "conversationUpdate").With(field, Accounts("29:x"))));
        Assert.Empty(Read(SomeActivity.Event(Service, "conversationUpdate", group: false).With(field, Accounts("29:x"))));
    }

    [Theory]
    [InlineData("teamRenamed")]
    [InlineData("channelDeleted")]
    public void A_team_that_is_renamed_is_no_news(string eventType) =>
        Assert.Empty(Read(SomeActivity.Event(Service, "conversationUpdate").With("channelData", new JsonObject { ["eventType"] = eventType })));

    [Theory]
    [InlineData("add-upgrade")]
    [InlineData("remove-upgrade")]
    public void An_upgrade_is_no_news(string action) => Assert.Empty(Read(SomeActivity.Event(Service, "installationUpdate").With("action", action)));

    [Theory]
    [InlineData("reactionsAdded", "like", true)]
    [InlineData("reactionsAdded", "heart", true)]
    [InlineData("reactionsAdded", "1f44d_thumbsup-tone2", true)]
    [InlineData("reactionsAdded", "1f44e_thumbsdown", false)]
    [InlineData("reactionsRemoved", "like", null)]
    public void A_reaction_to_a_message(string field, string type, bool? isGood) =>
        Assert.Equal(new Happening.Reacted("9", isGood), What(Reaction(field, type)));

    [Theory]
    [InlineData("reactionsAdded", "sad")]
    [InlineData("reactionsRemoved", "laugh")]
    public void A_reaction_that_says_nothing_about_the_answer(string field, string type) => Assert.Empty(Read(Reaction(field, type)));

    [Fact]
    public void An_edit_bears_its_messages_id_and_a_key_of_its_own()
    {
        var edit = Private("改成這樣", "17").With("type", "messageUpdate").With("channelData", new JsonObject { ["eventType"] = "editMessage" });

        Assert.Equal(new Happening.Edited("17", "改成這樣", false), What(edit));
        Assert.NotEqual(Assert.Single(Read(Private(id: "17"))).Key, Assert.Single(Read(edit)).Key);
        Assert.NotEqual(Assert.Single(Read(edit)).Key, Assert.Single(Read(edit.With("timestamp", "2025-03-01T02:00:00Z"))).Key);
    }

    [Fact]
    public void A_message_that_was_taken_back() => Assert.Equal(
        new Happening.Deleted("17"),
        What(Private("", "17").With("type", "messageDelete").With("channelData", new JsonObject { ["eventType"] = "softDeleteMessage" })));

    [Fact]
    public void A_message_that_was_put_back_is_no_news() => Assert.Empty(
        Read(Private("", "17").With("type", "messageUpdate").With("channelData", new JsonObject { ["eventType"] = "undeleteMessage" })));

    private static JsonObject Private(string text = "截止？", string id = "1") => SomeActivity.Teams(Service, text, id);

    private static JsonObject Reaction(string field, string type) =>
        SomeActivity.Event(Service, "messageReaction").With("replyToId", "9").With(field, new JsonArray(new JsonObject { ["type"] = type }));

    private static JsonArray Accounts(params string[] ids) => [.. ids.Select(id => (JsonNode)new JsonObject { ["id"] = id })];

    private IReadOnlyList<Incoming> Read(JsonObject activity) =>
        desk.Get<ActivityReader>().Read(ProtocolJson.Read<Activity>(activity.ToJsonString())!);

    private Happening What(JsonObject activity) => Assert.Single(Read(activity)).What;
}
