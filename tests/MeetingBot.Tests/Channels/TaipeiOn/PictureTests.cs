using MeetingBot.Archive.Post;
using MeetingBot.Channels;
using MeetingBot.Channels.Pictures;
using MeetingBot.Tests.Channels.Pictures;
using SkiaSharp;

namespace MeetingBot.Tests.Channels.TaipeiOn;

/// <summary>A picture comes behind its message, and costs it nothing.</summary>
public sealed class PictureTests
{
    private static readonly Message Overdue = new("資訊局逾期12件。") { Picture = SomeBars.Overdue };

    [Fact]
    public async Task The_picture_comes_behind_the_words_as_a_message_of_its_own()
    {
        await using var house = await HouseAsync();

        var result = await house.SendAsync(Overdue);
        var picture = (await UntilAsync(() => house.City.Inbox.Count == 2 ? house.City.Inbox.Last() : null)).Message;

        Assert.Equal(new SendResult.Sent($"{house.City.Inbox.First().Sn}"), result); // the words are what may be resent, and read
        Assert.Equal("資訊局逾期12件。", house.City.Inbox.First().Text);
        Assert.Equal(("image", "各單位逾期待辦（114年12月17日）"), ((string?)picture["type"], (string?)picture["text"]));
        using var drawn = SKBitmap.Decode(house.City.Files[(string)picture["fileID"]!]);
        Assert.Equal(BarPainter.Width, drawn.Width);
    }

    [Fact]
    public async Task Of_a_message_in_parts_the_last_has_it()
    {
        await using var house = await HouseAsync();

        var parts = house.Channel.Split(new("k", new("taipeion", "taylor", "taylor"), Overdue with { Text = new string('字', 5000) }));

        Assert.Equal([false, false, true], parts.Select(part => part.Message.Picture is not null));
    }

    [Fact]
    public async Task A_picture_that_is_not_taken_is_logged_and_the_words_are_sent_once()
    {
        await using var house = await HouseAsync();
        house.City.Lay(FakeFault.None, FakeFault.Status(403, "<html>Request Rejected</html>"));

        var result = await house.SendAsync(Overdue);
        await UntilAsync(() => house.Log.Lines.FirstOrDefault(line => line.Contains("uploadFile", StringComparison.Ordinal)));

        Assert.IsType<SendResult.Sent>(result);
        Assert.Single(house.City.Inbox);
    }

    [Fact]
    public async Task Without_a_font_the_words_go_out_all_the_same()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();

        Assert.IsType<SendResult.Sent>(await house.SendAsync(Overdue));
        await UntilAsync(() => house.Log.Lines.FirstOrDefault(line => line.Contains("字型", StringComparison.Ordinal)));
        Assert.False(Assert.Single(house.Channel.Ways).Value.Pictures);
    }

    [Fact]
    public async Task Words_that_did_not_go_out_take_no_picture_with_them()
    {
        await using var house = await HouseAsync();
        house.City.Lay(FakeFault.Status(503));

        Assert.IsType<SendResult.NotNow>(await house.SendAsync(Overdue));
        await house.SendAsync(Overdue with { Text = "後一則" });
        await UntilAsync(() => house.City.Inbox.Count == 2 ? "" : null);

        Assert.Single(house.City.Files);
    }

    private static async Task<TaipeiOnHouse> HouseAsync()
    {
        var house = await TaipeiOnHouse.OpenAsync();
        house.Font = () => ChineseFont.Find() ?? SKTypeface.Default;
        return house;
    }

    private static async Task<T> UntilAsync<T>(Func<T?> look)
        where T : class
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            if (look() is { } found)
            {
                return found;
            }

            await Task.Delay(10, limit.Token);
        }
    }
}
