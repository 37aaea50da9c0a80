using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MeetingBot.Tests.Answers.Model;

/// <summary>One HTTP request to the chat-completions API, as it came over the wire.</summary>
internal sealed record ModelRequest(string Line, IReadOnlyDictionary<string, string> Headers, JsonElement Body)
{
    private static readonly string[] Known = ["model", "messages", "response_format", "temperature", "max_completion_tokens"];

    public string? Key => Headers.GetValueOrDefault("authorization");

    public string System => Message(0);

    public string User => Message(1);

    /// <summary>Where this is not a request that the API takes, or asks for more than the product may.</summary>
    public IEnumerable<string> Faults()
    {
        var checks = new Dictionary<string, Func<bool>>
        {
            ["content type"] = () => Headers["content-type"].StartsWith("application/json", StringComparison.Ordinal),
            ["unknown fields, tools among them"] = () => Body.EnumerateObject().All(field => Known.Contains(field.Name)),
            ["model"] = () => Body.GetProperty("model").GetString() is { Length: > 0 },
            ["messages"] = () => Body.GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("role").GetString())
                .SequenceEqual(["system", "user"]),
            ["contents"] = () => System.Length > 0 && User.Length > 0,
            ["most tokens"] = () => Body.GetProperty("max_completion_tokens").GetInt32() > 0,
            ["format"] = () => Format("type").GetString() == "json_schema",
            ["schema's name"] = () => Format("json_schema").GetProperty("name").GetString() == "answer",
            ["strictness"] = () => Format("json_schema").GetProperty("strict").GetBoolean(),
            ["schema"] = () => Format("json_schema").GetProperty("schema").GetProperty("required").GetArrayLength() == 2,
        };
        return checks.Where(check => !Holds(check.Value)).Select(check => check.Key).ToList();
    }

    public static async Task<ModelRequest> ReadAsync(Stream stream, CancellationToken cancel)
    {
        var head = (await HeadAsync(stream, cancel)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = head.Skip(1).Select(line => line.Split(':', 2))
            .ToDictionary(pair => pair[0].ToLowerInvariant(), pair => pair[1].Trim());
        var body = new byte[int.Parse(headers["content-length"], CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body, cancel);
        return new(head[0], headers, JsonDocument.Parse(body).RootElement);
    }

    private static async Task<string> HeadAsync(Stream stream, CancellationToken cancel)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!(head.Length >= 4 && head.ToString(head.Length - 4, 4) == "\r\n\r\n"))
        {
            await stream.ReadExactlyAsync(one, cancel);
            head.Append((char)one[0]);
        }

        return head.ToString();
    }

    private JsonElement Format(string name) => Body.GetProperty("response_format").GetProperty(name);

    // Text may be a string or a list of parts.
    private string Message(int at)
    {
        var content = Body.GetProperty("messages")[at].GetProperty("content");
        return content.ValueKind == JsonValueKind.String
            ? content.GetString()!
            : string.Concat(content.EnumerateArray().Select(part => part.GetProperty("text").GetString()));
    }

    private static bool Holds(Func<bool> check)
    {
        try
        {
            return check();
        }
        catch (Exception missing) when (missing is KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return false;
        }
    }
}
