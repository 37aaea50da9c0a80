using System.Text;
using System.Text.Json;

namespace MeetingBot.Tests.Answers.Model;

/// <summary>What the fake server does with one request.</summary>
internal sealed record FakeReply(Func<Stream, CancellationToken, Task> SendAsync)
{
    /// <summary>Takes the request and says nothing until the client has gone.</summary>
    public static FakeReply Silence { get; } = new(async (stream, cancel) =>
    {
        var rest = new byte[1];
        _ = await stream.ReadAsync(rest, cancel);
    });

    /// <summary>Begins a completion and never goes on.</summary>
    public static FakeReply Stalled { get; } = new(async (stream, cancel) =>
    {
        await WriteAsync(stream, Head(200, 4000, []) + "{", cancel);
        await Silence.SendAsync(stream, cancel);
    });

    /// <summary>A completion whose message is this text.</summary>
    public static FakeReply Text(string content, string finish = "stop") => Completion(new { role = "assistant", content }, finish);

    /// <summary>A completion as it was asked for.</summary>
    public static FakeReply Answer(string? answer, params string[] passages) => Text(JsonSerializer.Serialize(new { answer, passages }));

    public static FakeReply Completion(object message, string finish) => Body(JsonSerializer.Serialize(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion",
        created = 1_740_000_000,
        model = "fake",
        choices = new[] { new { index = 0, message, finish_reason = finish, logprobs = (object?)null } },
        usage = new { prompt_tokens = 9, completion_tokens = 9, total_tokens = 18 },
    }));

    public static FakeReply Body(string json) => Status(200, json);

    public static FakeReply Error(int status, string code, string message, params string[] headers) =>
        Status(status, JsonSerializer.Serialize(new { error = new { code, message, type = "invalid_request_error" } }), headers);

    public static FakeReply Status(int status, string body = "", params string[] headers) => new((stream, cancel) =>
        WriteAsync(stream, Head(status, Encoding.UTF8.GetByteCount(body), headers) + body, cancel));

    /// <summary>Promises a whole completion and closes the connection in the middle of it.</summary>
    public static FakeReply BrokenOff { get; } = new((stream, cancel) =>
        WriteAsync(stream, Head(200, 4000, []) + """{"id":"chatcmpl-1","choices":[{"mess""", cancel));

    private static string Head(int status, int length, string[] headers) => string.Join("\r\n",
    [
        $"HTTP/1.1 {status} Said",
        "Content-Type: application/json",
        $"Content-Length: {length}",
        "Connection: close",
        .. headers,
        "",
        "",
    ]);

    private static async Task WriteAsync(Stream stream, string text, CancellationToken cancel) =>
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancel);
}
