using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace MeetingBot.Channels.TaipeiOn.Webhook;

/// <summary>
/// What an event is known by when it is delivered again. There is no id of events; texts have one of their own, files and buttons have
/// none, so theirs is made of all that makes them what they are.
/// </summary>
internal static class EventKey
{
    public static string Of(string destination, long? timestamp, string userId, JsonElement payload) =>
        payload.Text("id") is { Length: > 0 } id ? id : Hash(destination, timestamp, userId, payload);

    private static string Hash(string destination, long? timestamp, string userId, JsonElement payload)
    {
        var head = Encoding.UTF8.GetBytes($"{destination}|{timestamp}|{userId}|");
        return Convert.ToHexStringLower(SHA256.HashData([.. head, .. CanonicalJson.Write(payload)]));
    }
}
