namespace MeetingBot.Browser;

/// <summary>botframework-webchat on a page of another site, in Chromium.</summary>
public sealed class WebChatTests(ServingBot bot) : IClassFixture<ServingBot>
{
    [Fact]
    public Task It_asks_and_shows_the_answer() => NodeScript.RunAsync("webchat.mjs", bot.Address);
}
