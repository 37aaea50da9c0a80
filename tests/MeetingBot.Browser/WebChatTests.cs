namespace MeetingBot.Browser;

/// <summary>botframework-webchat on a page of another site, in Chromium.</summary>
public sealed class WebChatTests(ServingBot bot) : IClassFixture<ServingBot>
{
    [Fact]
    public Task It_shows_the_answer_with_its_source_and_a_button_that_can_be_pressed() => NodeScript.RunAsync("webchat.mjs", bot.Address);
}
