using System.Text.Json.Nodes;
using MeetingBot.Channels;
using MeetingBot.Channels.TaipeiOn.Api;

namespace MeetingBot.Tests.Channels.TaipeiOn;

/// <summary>What else a service channel may ask of team+.</summary>
public sealed class VerbTests
{
    [Theory]
    [InlineData("""{"ReadCount":2,"ReadDetailList":[{"Account":"a","ReadTime":"2025-12-01 09:00"},{"Account":"b","ReadTime":"2025-12-01 10:00"}]}""", 2, "a b")]
    [InlineData("""{"ReadCount":1,"ReadDetails":[{"Account":17,"ReadTime":"x"}]}""", 1, "17")] // another source's names and types
    [InlineData("""{"ReadCount":"3"}""", 3, "")]
    [InlineData("""{"ReadDetailList":[{"Account":"a"},{"ReadTime":"x"}]}""", 1, "a")]
    [InlineData("""{"ReadCount":0,"ReadDetailList":null}""", 0, "")]
    public async Task Who_has_read_is_told(string said, int count, string accounts)
    {
        await using var house = await TaipeiOnHouse.OpenAsync();
        house.City.ReadStatus[9453] = said;

        var status = await house.Get<TeamPlusClient>().ReadStatusAsync("9453", default);

        Assert.Equal(count, status!.Count);
        Assert.Equal(accounts, string.Join(' ', status.Readers.Select(reader => reader.Account)));
    }

    [Fact]
    public async Task Who_has_read_may_not_be_known_and_the_log_says_why()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();
        house.City.Lay(FakeFault.NotSuccess(5, "no such message"));

        Assert.Null(await house.Get<TeamPlusClient>().ReadStatusAsync("1", default));
        Assert.Contains(house.Log.Lines, line => line.Contains("getMsgReadStatus", StringComparison.Ordinal) && line.Contains("5 no such message", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_message_goes_to_many()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();

        var result = await house.Get<TeamPlusClient>().BroadcastAsync(["a", "b"], new JsonObject { ["type"] = "text", ["text"] = "提醒" }, default);

        Assert.IsType<SendResult.Sent>(result);
        Assert.Equal(["a", "b"], house.City.Inbox.Select(delivered => delivered.Recipient));
    }

    [Fact]
    public async Task Buttons_that_were_pressed_can_be_taken_away()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();

        Assert.True(await house.Get<TeamPlusClient>().ReplaceFooterAsync("9453", "taylor", "已完成", default));

        var asked = Assert.Single(house.City.Asked);
        Assert.Equal(
            """{"ask":"updateFlexMessageFooter","messageSN":9453,"recipient":"taylor","flexFooter":{"type":"text","text":"已完成","fontColor":"#888888","align":"center","fontSize":14}}""",
            asked.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)] // larger than we want
    public async Task A_file_that_somebody_sent_is_fetched_by_its_token(long most, bool isFetched)
    {
        await using var house = await TaipeiOnHouse.OpenAsync();
        house.City.Files["token"] = [1, 2, 3];

        var file = await house.Channel.FetchAsync("token", most, default);

        Assert.Equal(isFetched ? new byte[] { 1, 2, 3 } : null, file);
    }

    [Fact]
    public async Task A_file_that_is_gone_is_not_to_be_had()
    {
        await using var house = await TaipeiOnHouse.OpenAsync();

        Assert.Null(await house.Channel.FetchAsync("gone", 10, default));
    }
}
