using MeetingBot.Archive;

namespace MeetingBot.Tests.Archive;

public abstract class SearchContract : ArchiveContract
{
    [Theory]
    [InlineData("204-2案", "案件204-2持續辦理")]
    [InlineData("99.06%", "線上簽核達99.06%")]
    [InlineData("第十二次", "提報第12次")]
    [InlineData("台北", "臺北車站")]
    [InlineData("車站裏", "臺北車站裡")]
    [InlineData("洗碗机", "採購洗碗機")]
    [InlineData("２０４－２", "案件204-2")]
    [InlineData("taipeion", "TaipeiON上線")]
    [InlineData("2025-02-27", "於114年2月27日完成")]
    [InlineData("二月二十七日", "於114年2月27日完成")]
    [InlineData("吉野𠮷", "野𠮷家")]
    public async Task Words_are_found_however_they_are_written(string question, string text)
    {
        await PublishAsync(Page.Of("a.txt", "無關的一段文字", text, "另外一段敘述"));

        Assert.Equal(text, (await FoundAsync(question))[0]);
    }

    [Fact]
    public async Task A_passage_is_found_by_its_heading_and_its_unit()
    {
        var minutes = Page.Of("a.txt", "壹=停車場整建", "壹/一=依規定辦理", "貳=其他");
        var items = minutes.Meeting.Items.Select((item, i) => i == 3 ? item with { Unit = "資訊科" } : item);
        await PublishAsync(minutes with { Meeting = minutes.Meeting with { Items = [.. items] } });

        Assert.Equal("依規定辦理", (await FoundAsync("停車場規定"))[0]);
        Assert.Equal(["其他"], await FoundAsync("資訊"));
    }

    [Fact]
    public async Task Rare_words_weigh_more_than_common_ones()
    {
        await PublishAsync(Page.Of("a.txt", [.. Enumerable.Repeat("會議辦理情形", 20), "洗碗機"]));

        Assert.Equal("洗碗機", (await FoundAsync("會議洗碗"))[0]);
    }

    [Fact]
    public async Task What_matters_more_weighs_more()
    {
        await PublishAsync(Page.Of("a.txt", "盤點", "冷氣"));
        await using var reading = await Archive.OpenAsync(Sight.All, default);

        var hits = await reading.SearchAsync(new(new Dictionary<string, double> { ["盘点"] = 1, ["冷气"] = 3 }), default);

        Assert.Equal("冷氣", (await reading.PassagesAsync([hits[0].Passage], default))[0].Item.Text);
        Assert.Equal(3, hits[0].Score / hits[1].Score, precision: 3);
    }

    [Fact]
    public async Task Only_the_meetings_asked_for_are_searched()
    {
        await PublishAsync(Page.Of("a.txt", "盤點甲"), Page.Of("b.txt", "盤點乙"), Page.Of("c.txt", "盤點丙"));
        await using var reading = await Archive.OpenAsync(Sight.All, default);
        var wanted = (await reading.MeetingsAsync(new MeetingFilter(), default)).Where(meeting => meeting.File is "a.txt" or "c.txt").Select(meeting => meeting.Id).ToHashSet();

        var hits = await reading.SearchAsync(Query("盤點", meetings: wanted), default);

        Assert.Equal(["盤點丙", "盤點甲"], (await reading.PassagesAsync([.. hits.Select(hit => hit.Passage)], default)).Select(passage => passage.Item.Text));
        Assert.Empty(await reading.SearchAsync(Query("盤點", meetings: new HashSet<long>()), default));
    }

    [Fact]
    public async Task No_more_are_found_than_asked_for_and_nothing_by_words_that_nobody_wrote()
    {
        await PublishAsync(Page.Of("a.txt", Enumerable.Repeat("盤點", 9)));
        await using var reading = await Archive.OpenAsync(Sight.All, default);

        Assert.Equal(3, (await reading.SearchAsync(Query("盤點", limit: 3), default)).Count);
        Assert.Empty(await reading.SearchAsync(Query("鯨魚\" OR *"), default));
        Assert.Empty(await reading.SearchAsync(Query(""), default));
    }

    [Fact]
    public async Task Later_reloads_are_found_beside_earlier_ones_and_not_what_they_replaced()
    {
        for (var i = 0; i < 8; i++)
        {
            await PublishAsync(Page.Of($"{i}.txt", $"盤點第{i}批"), Page.Of("x.txt", $"盤點{i}"));
            Assert.Equal(i + 2, (await FoundAsync("盤點")).Count);
        }

        await Archive.RollBackAsync((await Archive.GenerationsAsync(default))[2].Number, default);

        Assert.Equal(6 + 1, (await FoundAsync("盤點")).Count);
    }
}
