namespace MeetingBot.Browser;

/// <summary>botframework-webchat on a page of another site, in Chromium.</summary>
public sealed class WebChatTests(ServingBot bot) : IClassFixture<ServingBot>
{
    [Fact]
    public Task It_shows_the_answer_with_its_source_a_button_can_be_pressed_and_a_file_sent() => NodeScript.RunAsync("webchat.mjs", bot.Address);
}
