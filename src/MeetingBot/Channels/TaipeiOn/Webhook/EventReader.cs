using System.Globalization;
using System.Text.Json;
using MeetingBot.Archive.Post;

namespace MeetingBot.Channels.TaipeiOn.Webhook;

/// <summary>
/// One event of a delivery. A service channel talks to one person at a time; no event of a group chat is documented, and if the city
/// should send them, their source is not "user" and this is where they would be read.
/// </summary>
internal sealed class EventReader(Abilities abilities, TimeProvider clock)
{
    /// <summary>Nothing and no fault: a kind of event that we do not know.</summary>
    public (Incoming? Incoming, string? Fault) Read(JsonElement item, string destination)
    {
        var kind = item.Text("type");
        if (kind is null)
        {
            return (null, " 缺少 type。");
        }

        if (kind is not ("message" or "postback") || item.Field("source")?.Text("type") is { } source && source != "user")
        {
            return (null, null);
        }

        if (item.Field(kind) is not { ValueKind: JsonValueKind.Object } payload)
        {
            return (null, $" 缺少 {kind}。");
        }

        // A private conversation is called by the login name; names with our mark of group chats are none.
        if (item.Field("source")?.Text("userId") is not { Length: > 0 } userId || TaipeiOnAddress.IsGroup(userId))
        {
            return (null, " 缺少 source.userId。");
        }

        var (what, fault) = kind == "message" ? Message(payload) : Postback(payload);
        return what is null ? (null, fault) : (Incoming(item, destination, userId, payload, what), null);
    }

    private Incoming Incoming(JsonElement item, string destination, string userId, JsonElement payload, Happening what)
    {
        var time = item.Field("timestamp") is { } written ? EventTime.Read(written) : null;
        return new(
            EventKey.Of(destination, time, userId, payload),
            SoftKey: null,
            TaipeiOnAddress.Of(userId),
            IsGroup: false,
            userId,
            Name: null,
            payload.Text("id") is { Length: > 0 } id ? id : null,
            time is { } milliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : clock.GetUtcNow(),
            abilities,
            what);
    }

    private static (Happening? What, string? Fault) Message(JsonElement message) => message.Text("type") switch
    {
        "text" => message.Text("text") is { } text ? (new Happening.Said(text, IsMentioned: false), null) : (null, ".message 缺少 text。"),
        "file" or "image" or "video" or "audio" => File(message),
        null => (null, ".message 缺少 type。"),
        _ => (null, null),
    };

    private static (Happening? What, string? Fault) File(JsonElement message)
    {
        var file = message.Field("fileInfo") ?? message;
        if (file.Text("downloadToken") is not { Length: > 0 } token)
        {
            return (null, ".message.fileInfo 缺少 downloadToken。");
        }

        var (name, ending) = (file.Text("fileName") ?? "", file.Text("fileExtension") ?? "");
        var whole = name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name : name + ending;
        long? size = long.TryParse(file.Text("fileSize"), NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : null;
        return (new Happening.SentFile(whole, size, token, message.Text("text"), IsMentioned: false), null);
    }

    private static (Happening? What, string? Fault) Postback(JsonElement postback) =>
        postback.Text("data") is { } data ? (new Happening.Pressed(Writing.Harmless.Decode(data), Message: null), null) : (null, ".postback 缺少 data。");
}
