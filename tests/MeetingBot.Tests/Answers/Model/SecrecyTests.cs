using System.Globalization;
using MeetingBot.Answers.Model;

namespace MeetingBot.Tests.Answers.Model;

/// <summary>The key goes to the server and nowhere else, whatever goes wrong.</summary>
public sealed class SecrecyTests : IDisposable
{
    private const string Echo = $"Incorrect API key provided: {WritingDesk.Key}";

    private readonly WritingDesk desk = new();

    public void Dispose() => desk.Dispose();

    public static TheoryData<string> Kinds =>
        new("good", "silent", "text", "401", "400", "404", "code", "307", "500", "503", "broken off", "html", "gone");

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_key_is_in_no_line_of_the_log(string kind)
    {
        desk.Server.Lay(Reply(kind), Reply(kind), Reply(kind));
        if (kind == "gone")
        {
            desk.Server.Leave();
        }

        var answer = desk.WordAsync();
        while (!answer.IsCompleted)
        {
            await Task.WhenAny(answer, desk.Clock.SkipWaitUnderAsync(TimeSpan.FromSeconds(4)));
        }

        await answer;
        Assert.NotEmpty(desk.Calls);
        Assert.DoesNotContain(desk.Log.Lines, line => line.Contains(WritingDesk.Key, StringComparison.Ordinal));
        Assert.DoesNotContain(desk.Log.Lines, line => line.Contains("總務組", StringComparison.Ordinal));
    }

    // A record would print what is in it.
    [Fact]
    public void The_settings_print_no_more_than_the_name_of_their_class()
    {
        var options = WritingDesk.With(new Uri("http://127.0.0.1/"));

        Assert.Equal(options.GetType().FullName, options.ToString());
    }

    [Theory]
    [InlineData("sk-with a-blank")]
    [InlineData("sk-with\na-line")]
    [InlineData("鑰匙")]
    public void A_key_that_cannot_be_sent_is_refused_without_being_quoted(string key)
    {
        var options = new ModelOptions { Provider = "openai-compatible", Endpoint = "http://127.0.0.1/v1", Name = "local", Key = key };

        var failure = new ModelOptionsCheck().Validate(null, options).FailureMessage;

        Assert.Contains("Model:Key", failure, StringComparison.Ordinal);
        Assert.DoesNotContain(key, failure, StringComparison.Ordinal);
    }

    private static FakeReply Reply(string kind) => kind switch
    {
        "good" => FakeReply.Answer("盤點。", "P1"),
        "silent" => FakeReply.Answer(null),
        "text" => FakeReply.Text(Echo),
        "code" => FakeReply.Error(401, WritingDesk.Key, Echo),
        "307" => FakeReply.Status(307, Echo, $"Location: http://127.0.0.1:9/{WritingDesk.Key}"),
        "broken off" => FakeReply.BrokenOff,
        "html" => FakeReply.Body($"<html>{Echo}</html>"),
        "gone" => FakeReply.Silence,
        _ => FakeReply.Error(int.Parse(kind, CultureInfo.InvariantCulture), "invalid_api_key", Echo),
    };
}
