using MeetingBot.Tests.Web.Hosting;

namespace MeetingBot.Browser;

/// <summary>botframework-directlinejs, the library under Web Chat, in Node.</summary>
public sealed class DirectLineJsTests(ServingBot bot) : IClassFixture<ServingBot>
{
    [Theory]
    [InlineData("rest")]
    [InlineData("stream")]
    public Task It_asks_and_gets_the_answer_and_its_own_words_back_once(string way) => NodeScript.RunAsync("directline-talk.mjs", bot.Address, way);

    [Fact]
    public Task It_renews_its_token() => NodeScript.RunAsync("directline-refresh.mjs", bot.Address);

    [Fact]
    public Task It_comes_back_after_the_line_broke_and_gets_what_it_missed_once() => NodeScript.RunAsync("directline-reconnect.mjs", bot.Address);

    [Fact]
    public async Task It_is_told_how_long_to_slow_down_and_loses_nothing_and_says_nothing_twice()
    {
        using var strict = await ServingProcess.StartAsync(new Dictionary<string, string?> { ["DirectLine__PostsPerMinute"] = "12" });

        await NodeScript.RunAsync("directline-slow-down.mjs", strict.Address.AbsoluteUri);
    }
}
