using System.Text.Json;

namespace MeetingBot.Tests.Channels.BotFramework;

internal static class JsonLooks
{
    public static string? Field(this JsonElement element, string name) => element.GetProperty(name).GetString();
}
