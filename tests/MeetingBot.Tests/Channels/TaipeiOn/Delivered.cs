using System.Text.Json.Nodes;

namespace MeetingBot.Tests.Channels.TaipeiOn;

/// <summary>A message that the fake TaipeiON put before somebody.</summary>
internal sealed record Delivered(long Sn, string Recipient, JsonNode Message)
{
    public string Text => (string?)Message["text"] ?? "";
}
