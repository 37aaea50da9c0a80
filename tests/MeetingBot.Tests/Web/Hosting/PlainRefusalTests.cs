namespace MeetingBot.Tests.Web.Hosting;

public sealed class PlainRefusalTests
{
    [Theory]
    [InlineData("GET", "nowhere", 404, "沒有這個網址。")]
    [InlineData("PUT", "api/messages", 405, "這個網址不接受這種要求方法。")]
    public async Task What_is_refused_without_words_gets_a_line_of_them(string method, string path, int status, string words)
    {
        await using var bot = await BotHost.StartAsync();
        using var request = new HttpRequestMessage(new(method), new Uri(path, UriKind.Relative));

        using var answer = await bot.Client.SendAsync(request);

        Assert.Equal((status, words), ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }
}
