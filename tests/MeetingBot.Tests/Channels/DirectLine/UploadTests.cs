using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace MeetingBot.Tests.Channels.DirectLine;

/// <summary>Files that come through Direct Line.</summary>
public sealed class UploadTests
{
    private const string Activity = """{"type":"message","text":"新的紀錄","from":{"id":"dl_lee"},"channelData":{"clientActivityID":"mine-1"}}""";

    [Fact]
    public async Task Minutes_that_an_admin_sends_are_kept_and_read()
    {
        using var folder = new Console.TempFolder();
        var minutes = Directory.CreateDirectory(Path.Combine(folder.Path, "minutes"));
        folder.With("people.json", """
            { "units": [{ "name": "研考會" }],
              "people": [{ "id": "lee", "name": "李建國", "units": ["研考會"], "admin": true, "accounts": { "directline": "dl_lee" } }] }
            """);
        await using var bot = await BotHost.StartAsync(new Dictionary<string, string?>
        {
            ["Minutes:Folder"] = minutes.FullName,
            ["People:File"] = Path.Combine(folder.Path, "people.json"),
        });
        var client = await DirectLineClient.ConnectAsync(bot.Client, "dl_lee");

        var (status, body) = await UploadAsync(client, Form("望海市政府第1次會議.txt", "望海市政府第1次會議紀錄\n時間：114年1月2日\n一、請資訊局於114年3月1日前完成。\n"));
        await client.UntilBotSaysAsync(activity => ((string?)activity["text"])?.Contains("已存檔", StringComparison.Ordinal) is true);

        Assert.Equal(HttpStatusCode.OK, status);
        var echo = Assert.Single(await client.ActivitiesAsync(), activity => (string?)activity["id"] == (string?)body!["id"]);
        Assert.Equal(("新的紀錄", "望海市政府第1次會議.txt"), ((string?)echo["text"], (string?)echo["attachments"]![0]!["name"]));
        Assert.Single(minutes.GetFiles("*.txt", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused()
    {
        await using var bot = await BotHost.StartAsync(new Dictionary<string, string?> { ["DirectLine:UploadMegabytes"] = "1" });
        bot.AskBeforeSending();
        var client = await DirectLineClient.ConnectAsync(bot.Client, "dl_lee");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await UploadAsync(client, Form("大.txt", new string('x', 2 << 20)))).Status);
    }

    [Fact]
    public async Task Nobody_sends_files_in_anothers_name()
    {
        await using var bot = await BotHost.StartAsync();
        var client = await DirectLineClient.ConnectAsync(bot.Client, "dl_wang");

        Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync(client, Form("a.txt", "a"), "dl_lee")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await UploadAsync(client, Form("a.txt", "a"), "dl_wang")).Status); // the activity says dl_lee
    }

    [Fact]
    public async Task What_is_no_form_or_has_no_file_is_a_bad_request()
    {
        await using var bot = await BotHost.StartAsync();
        var client = await DirectLineClient.ConnectAsync(bot.Client, "dl_lee");
        using var empty = new MultipartFormDataContent { { Part(Activity, "application/vnd.microsoft.activity"), "activity", "blob" } };

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await UploadAsync(client, new StringContent("a"))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await UploadAsync(client, empty)).Status);
    }

    private static Task<(HttpStatusCode Status, JsonNode? Body)> UploadAsync(DirectLineClient client, HttpContent form, string user = "dl_lee") =>
        client.CallAsync(HttpMethod.Post, $"conversations/{client.Conversation}/upload?userId={user}", form);

    // As DirectLineJS writes it.
    private static MultipartFormDataContent Form(string name, string text) => new()
    {
        { Part(Activity, "application/vnd.microsoft.activity"), "activity", "blob" },
        { Part(text, "text/plain"), "file", name },
    };

    private static ByteArrayContent Part(string text, string type) => new(Encoding.UTF8.GetBytes(text)) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
}
