using System.Text.Json.Nodes;

namespace MeetingBot.Tests.Channels.TaipeiOn;

/// <summary>The firewall before the city's gateway, as bots there have learned to know it: whatever looks like SQL is an attack.</summary>
internal static class FakeFirewall
{
    private static readonly string[] Suspicious = ["'", "\"", ",", ";", "--", "/*", "*/", "<", ">", "`", "|", "\\"];

    public static bool Stops(JsonNode? body) => body switch
    {
        JsonObject fields => fields.Any(field => field.Key != "data_binary" && Stops(field.Value)),
        JsonArray items => items.Any(Stops),
        JsonValue value => value.TryGetValue<string>(out var text) && Stops(text),
        _ => false,
    };

    public static bool Stops(string text) => Suspicious.Any(mark => text.Contains(mark, StringComparison.Ordinal));
}
