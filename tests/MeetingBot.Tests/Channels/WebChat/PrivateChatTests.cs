using System.Net;
using System.Net.Http.Headers;
using MeetingBot.Archive.Post;
using MeetingBot.Channels;
using Microsoft.Extensions.DependencyInjection;
using static MeetingBot.Tests.Channels.WebChat.ChatPeople;

namespace MeetingBot.Tests.Channels.WebChat;

public sealed class PrivateChatTests
{
    private const string Mine = "@" + Lin;

    [Fact]
    public async Task Everything_that_is_said_in_private_is_for_the_bot()
    {
        var heard = new HeardInbox();
        await using var house = await ChatHouse.OpenAsync(replace: heard.Replace);
        var lin = await house.EnterAsync(Lin);

        var number = await lin.SayAsync(Mine, "我的待辦");

        var incoming = Assert.Single(heard.All);
        Assert.Equal((new Happening.Said("我的待辦", true), new Address("web", Mine), false, Lin, "林小美", $"{number}"),
            (incoming.What, incoming.Place, incoming.IsGroup, incoming.Account, incoming.Name, incoming.MessageId));
    }

    [Fact]
    public async Task Who_opens_the_private_chat_for_the_first_time_is_welcomed_once()
    {
        var heard = new HeardInbox();
        await using var house = await ChatHouse.OpenAsync(replace: heard.Replace);
        var lin = await house.EnterAsync(Lin);

        await lin.LinesAsync(Room);
        Assert.Empty(heard.All);
        await lin.LinesAsync(Mine);
        await lin.LinesAsync(Mine);

        Assert.IsType<Happening.BotAdded>(Assert.Single(heard.New).What);
    }

    [Fact]
    public async Task A_message_to_a_person_goes_into_their_private_chat()
    {
        await using var house = await ChatHouse.OpenAsync();
        var (lin, chen) = (await house.EnterAsync(Lin), await house.EnterAsync(Chen));

        await house.SendAsync(new("web/remind", Address.Private("web", "LIN.Mei"), new("三日後到期")));

        Assert.Contains("三日後到期", await lin.TextsAsync(Mine));
        Assert.Equal(HttpStatusCode.NotFound, await chen.StatusAsync($"chat/rooms/{Uri.EscapeDataString(Mine)}/lines"));
    }

    [Fact]
    public async Task A_file_is_kept_for_the_bot_to_fetch_and_not_for_long()
    {
        var (heard, clock) = (new HeardInbox(), new ManualClock());
        await using var house = await ChatHouse.OpenAsync(replace: services =>
        {
            heard.Replace(services);
            services.AddSingleton<TimeProvider>(clock);
        });
        var lin = await house.EnterAsync(Lin);

        using var sent = await SendFileAsync(lin, Mine, "../../處務會議.txt", "第一次處務會議"u8.ToArray());

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        var file = Assert.IsType<Happening.SentFile>(Assert.Single(heard.All).What);
        Assert.Equal(("處務會議.txt", 21L), (file.Name, file.Size));
        var channels = house.Host.Services.GetRequiredService<ChannelList>();
        Assert.Equal("第一次處務會議"u8.ToArray(), await channels.FetchAsync("web", file.Token, 100, default));
        Assert.Null(await channels.FetchAsync("web", file.Token, 20, default)); // larger than whoever fetches it takes
        Assert.Null(await channels.FetchAsync("web", "../meetingbot.db", 1 << 30, default));

        var shelf = house.Host.Services.GetRequiredService<MeetingBot.Channels.FileShelf>();
        clock.Advance(TimeSpan.FromMinutes(61));
        shelf.Clear();
        Assert.Null(await channels.FetchAsync("web", file.Token, 100, default));
    }

    [Fact]
    public async Task Files_are_for_the_private_chat_and_not_without_end()
    {
        await using var house = await ChatHouse.OpenAsync();
        var lin = await house.EnterAsync(Lin);

        using var inGroup = await SendFileAsync(lin, Room, "a.txt", [1]);
        using var empty = await SendFileAsync(lin, Mine, "a.txt", []);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge), (inGroup.StatusCode, empty.StatusCode));
    }

    private static Task<HttpResponseMessage> SendFileAsync(ChatPerson person, string room, string name, byte[] bytes)
    {
        var content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        return person.Client.PostAsync(
            new Uri($"chat/rooms/{Uri.EscapeDataString(room)}/files?id={ChatPerson.NewId()}&name={Uri.EscapeDataString(name)}", UriKind.Relative), content);
    }
}
