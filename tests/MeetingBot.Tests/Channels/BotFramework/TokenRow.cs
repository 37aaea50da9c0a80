using System.Text.Json;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>One row of tokens.json, over its defaults.</summary>
internal sealed class TokenRow(JsonElement table, JsonElement row)
{
    private readonly JsonElement defaults = table.GetProperty("defaults");

    public int Status => row.GetProperty("status").GetInt32();

    public bool IsAccepted => row.GetProperty("verdict").GetString() == "accept";

    public string? Scheme => Text("scheme");

    public string? Header => Text("header");

    public string Alg => Text("alg")!;

    public string? Kid => Text("kid");

    public string SignWith => Text("signWith") ?? Kid!;

    public string? Tamper => Text("tamper");

    public string? TamperedServiceUrl => Text("tamperedServiceUrl");

    public string ChannelId => Activity.GetProperty("channelId").GetString()!;

    public string ServiceUrl => Activity.GetProperty("serviceUrl").GetString()!;

    private JsonElement Activity => Value("activity");

    /// <summary>Times stand as seconds from this moment.</summary>
    public Dictionary<string, object> Claims(string appId, DateTimeOffset now)
    {
        var claims = defaults.GetProperty("claims").EnumerateObject().ToDictionary(claim => claim.Name, claim => claim.Value);
        foreach (var changed in row.TryGetProperty("claims", out var own) ? own.EnumerateObject() : default)
        {
            claims[changed.Name] = changed.Value;
        }

        return claims.Where(claim => claim.Value.ValueKind != JsonValueKind.Null).ToDictionary(
            claim => claim.Key,
            claim => claim.Value.ValueKind == JsonValueKind.Number
                ? (object)(now.ToUnixTimeSeconds() + claim.Value.GetInt64())
                : claim.Value.GetString()!.Replace("{appId}", appId, StringComparison.Ordinal)
                    .Replace("{serviceUrl}", defaults.GetProperty("activity").GetProperty("serviceUrl").GetString(), StringComparison.Ordinal));
    }

    private JsonElement Value(string name) => row.TryGetProperty(name, out var own) ? own : defaults.TryGetProperty(name, out var usual) ? usual : default;

    private string? Text(string name) => Value(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
