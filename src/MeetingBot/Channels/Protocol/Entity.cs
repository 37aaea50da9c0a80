using System.Text.Json;

namespace MeetingBot.Channels.Protocol;

/// <summary>Something about a message beside its text. Types that are not known are ignored (A2104).</summary>
internal sealed record Entity(string? Type = null) : WireObject
{
    public const string MentionType = "mention";

    /// <summary>What it says as a mention; null when it is none.</summary>
    public Mention? AsMention() =>
        Type == MentionType && Unknown is not null && Unknown.TryGetValue("mentioned", out var mentioned) && mentioned.ValueKind == JsonValueKind.Object
            ? new(mentioned.Text("id"), mentioned.Text("name"), Unknown.TryGetValue("text", out var text) ? text.AsText() : null)
            : null;
}
