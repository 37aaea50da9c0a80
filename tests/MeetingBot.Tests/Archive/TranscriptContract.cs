using MeetingBot.Archive.Post;

namespace MeetingBot.Tests.Archive;

public abstract class TranscriptContract : ArchiveContract
{
    [Fact]
    public async Task Lines_are_read_in_the_order_they_came_in()
    {
        var numbers = await AddAsync("甲", "1", "2", "3", "4");
        await AddAsync("乙", "5");

        Assert.Equal(["2", "3"], Keys(await Another().Transcripts.SinceAsync("web", "甲", numbers[0], 2, default)));
        Assert.Equal(["2", "3"], Keys(await Here.Transcripts.BeforeAsync("web", "甲", numbers[3], 2, default)));
        Assert.Equal(["3", "4"], Keys(await Here.Transcripts.BeforeAsync("web", "甲", long.MaxValue, 2, default)));
        Assert.Empty(await Here.Transcripts.SinceAsync("directline", "甲", 0, 9, default));
    }

    [Fact]
    public async Task All_conversations_of_a_channel_are_followed_at_once()
    {
        var numbers = await AddAsync("甲", "1");
        await AddAsync("乙", "2");
        await Here.Transcripts.AddAsync("directline", "丙", "3", "{}", default);
        await AddAsync("甲", "4");

        var since = await Here.Transcripts.SinceAsync("web", numbers[0], 9, default);

        Assert.Equal([("乙", "2"), ("甲", "4")], since.Select(line => (line.Conversation, line.Key)));
        Assert.Equal(since[^1].Number, await Here.Transcripts.LastAsync("web", default));
        Assert.Equal(0, await Here.Transcripts.LastAsync("taipeion", default));
    }

    [Fact]
    public async Task A_key_that_is_there_adds_nothing_and_tells_its_number()
    {
        var number = await Here.Transcripts.AddAsync("web", "甲", "1", "{\"a\":1}", default);

        Assert.Equal(number, await Another().Transcripts.AddAsync("web", "甲", "1", "{}", default));
        Assert.Equal(new TranscriptLine(number, "甲", "1", Clock.GetUtcNow(), "{\"a\":1}"), await Here.Transcripts.FindAsync("web", "甲", "1", default));
        Assert.Null(await Here.Transcripts.FindAsync("web", "乙", "1", default));
    }

    [Fact]
    public async Task A_line_is_replaced_in_its_place()
    {
        var number = (await AddAsync("甲", "1", "2"))[0];

        Assert.True(await Here.Transcripts.ReplaceAsync("web", "甲", "1", "{\"b\":2}", default));
        Assert.False(await Here.Transcripts.ReplaceAsync("web", "乙", "1", "{}", default));

        Assert.Equal((number, "{\"b\":2}"), (await Here.Transcripts.FindAsync("web", "甲", "1", default)) is { } line ? (line.Number, line.Json) : default);
    }

    [Fact]
    public async Task How_far_somebody_has_read_never_goes_back()
    {
        await Here.Transcripts.KeepReadAsync("web", "甲", "amy", 5, default);
        await Another().Transcripts.KeepReadAsync("web", "甲", "amy", 3, default);
        await Here.Transcripts.KeepReadAsync("web", "甲", "bob", 7, default);

        Assert.Equivalent(new Dictionary<string, long> { ["amy"] = 5, ["bob"] = 7 }, await Here.Transcripts.ReadUpToAsync("web", "甲", default), strict: true);
    }

    [Fact]
    public async Task What_is_forgotten_gives_its_number_to_nobody()
    {
        var old = await AddAsync("甲", "1", "2");
        await Here.Transcripts.KeepReadAsync("web", "甲", "amy", old[1], default);
        Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(2, await Here.Transcripts.ForgetBeforeAsync(Clock.GetUtcNow(), default));
        Assert.Empty(await Here.Transcripts.ReadUpToAsync("web", "甲", default));
        Assert.True((await AddAsync("甲", "3"))[0] > old[1]);
    }

    [Fact]
    public async Task Numbers_of_many_who_write_at_once_come_in_order_for_who_follows()
    {
        var stores = Enumerable.Range(0, 4).Select(_ => Another()).ToList();
        var writing = Task.WhenAll(Enumerable.Range(0, 80).Select(i => Task.Run(() => stores[i % 4].Transcripts.AddAsync("web", "甲", $"{i}", "{}", default))));
        var seen = new List<long>();

        while (seen.Count < 80)
        {
            seen.AddRange((await Here.Transcripts.SinceAsync("web", "甲", seen.LastOrDefault(), 10, default)).Select(line => line.Number));
        }

        Assert.Equal((await writing).Order(), seen);
    }

    private async Task<IReadOnlyList<long>> AddAsync(string conversation, params string[] keys)
    {
        var numbers = new List<long>();
        foreach (var key in keys)
        {
            numbers.Add(await Here.Transcripts.AddAsync("web", conversation, key, "{}", default));
        }

        return numbers;
    }

    private static IEnumerable<string> Keys(IEnumerable<TranscriptLine> lines) => lines.Select(line => line.Key);
}
