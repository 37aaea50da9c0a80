using static MeetingBot.Tests.Channels.WebChat.ChatPeople;

namespace MeetingBot.Tests.Channels.WebChat;

public sealed class CrowdTests
{
    [Fact]
    public async Task Two_hundred_pages_of_one_room_each_get_every_line_once_and_in_order()
    {
        await using var house = await ChatHouse.OpenAsync();
        var lin = await house.EnterAsync(Lin);
        var pages = new List<ChatPerson>();
        for (var i = 0; i < 200; i++)
        {
            pages.Add(new(house.Host.Address, lin.Pass));
        }

        await Task.WhenAll(pages.Select(page => page.OpenSocketAsync(0)));

        for (var i = 0; i < 20; i++)
        {
            await house.SendAsync(new($"web/crowd/{i}", new("web", Room), new($"{i}")));
        }

        var heard = await Task.WhenAll(pages.Select(HearAsync));
        Assert.All(heard, texts => Assert.Equal(Enumerable.Range(0, 20).Select(i => $"{i}"), texts));
        foreach (var page in pages)
        {
            await page.DisposeAsync();
        }
    }

    private static async Task<List<string>> HearAsync(ChatPerson page)
    {
        var texts = new List<string>();
        while (texts.Count < 20)
        {
            texts.Add((await page.HearAsync("line"))["line"]!["text"]!.GetValue<string>());
        }

        return texts;
    }
}
