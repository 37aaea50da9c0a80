namespace MeetingBot.Browser;

/// <summary>The page of the group chat, in Chromium; pictures of it are in artifacts/screenshots.</summary>
public sealed class GroupPageTests(ServingBot bot) : IClassFixture<ServingBot>
{
    [Fact]
    public Task Two_colleagues_ask_in_a_group_open_the_source_at_its_sentence_and_press_a_button() => NodeScript.RunAsync("group-talk.mjs", bot.Address);

    [Fact]
    public Task On_a_phone_nothing_sticks_out_and_the_source_opens_at_its_sentence() => NodeScript.RunAsync("group-phone.mjs", bot.Address);

    [Fact]
    public Task Bars_are_as_long_as_their_numbers_by_day_by_night_and_on_a_phone() => NodeScript.RunAsync("group-bars.mjs", bot.Address);
}
