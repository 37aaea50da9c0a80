using System.Text.Json;
using MeetingBot.Archive.Post;

namespace MeetingBot.Channels.TaipeiOn.Webhook;

/// <summary>Reads a delivery. It never throws on what it is given, and one event that cannot be read takes no other with it.</summary>
internal sealed class WebhookReader(EventReader events)
{
    public WebhookPost Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body[(body.Span.StartsWith("\uFEFF"u8) ? 3 : 0)..]);
            return Read(json.RootElement);
        }
        catch (JsonException broken)
        {
            return Broken($"內容不是完整的 JSON（第 {broken.LineNumber + 1} 行、第 {broken.BytePositionInLine + 1} 個位元組）。");
        }
    }

    private WebhookPost Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return Broken("內容必須是一個 JSON 物件。");
        }

        if (Destination(root) is not { Length: > 0 } destination)
        {
            return Broken("缺少 destination（服務頻道的編號）。");
        }

        if (root.Field("events") is not { ValueKind: JsonValueKind.Array } list)
        {
            return Broken("缺少 events（事件的陣列）。");
        }

        return Read(destination, list);
    }

    private WebhookPost Read(string destination, JsonElement list)
    {
        var (happened, faults, ignored) = (new List<Incoming>(), new List<string>(), 0);
        foreach (var (index, item) in list.EnumerateArray().Index())
        {
            var (incoming, fault) = Read(item, destination);
            if (incoming is not null)
            {
                happened.Add(incoming);
            }
            else if (fault is not null)
            {
                faults.Add($"events[{index}]{fault}");
            }
            else
            {
                ignored++;
            }
        }

        return new(destination, happened, ignored, faults);
    }

    private (Incoming? Incoming, string? Fault) Read(JsonElement item, string destination)
    {
        try
        {
            return events.Read(item, destination);
        }
        catch (InvalidOperationException)
        {
            return (null, " 含有不成對的字元編碼。"); // half of a surrogate pair, or bytes that are no UTF-8
        }
    }

    private static string? Destination(JsonElement root)
    {
        try
        {
            return root.Text("destination");
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static WebhookPost Broken(string why) => new(null, [], 0, [why]);
}
