using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingBot.Channels.Protocol;

namespace MeetingBot.Channels.BotFramework.Inbound;

/// <summary>How a button's data travels: channels want an object where we have words.</summary>
internal static class ButtonData
{
    private const string Name = "press";

    public static JsonObject Write(string data) => new() { [Name] = data };

    public static string Read(JsonElement value) => value.Text(Name) ?? value.AsText() ?? value.GetRawText();
}
