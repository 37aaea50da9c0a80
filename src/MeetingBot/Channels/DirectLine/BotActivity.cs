using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.BotFramework.Inbound;
using MeetingBot.Channels.BotFramework.Protocol;
using MeetingBot.Channels.BotFramework.Rendering;

namespace MeetingBot.Channels.DirectLine;

/// <summary>What a message of ours becomes: as Azure's Direct Line would carry it, but that here we are the channel, which sets id and time.</summary>
internal static class BotActivity
{
    private static readonly ChannelAccount Bot = new("meetingbot", "會議小幫手", Role: "bot");

    /// <summary>Never marked as sent again: a repeat is not written.</summary>
    public static Activity Of(Outgoing owed, string conversation, DateTimeOffset now) =>
        ActivityWriter.Write(owed, isAgain: false, Reference(conversation)) with
        {
            Id = owed.Key,
            Timestamp = now.UtcDateTime.ToString("O"),
            SuggestedActions = null,
            Attachments = owed.Message.Buttons.Count == 0 ? null : [new(Attachment.AdaptiveCard, Content: JsonSerializer.SerializeToElement(Card(owed)))],
        };

    public static Activity Typing(string conversation, DateTimeOffset now) => new()
    {
        Type = ActivityTypes.Typing,
        Timestamp = now.UtcDateTime.ToString("O"),
        ChannelId = DirectLineChannel.Name,
        From = Bot,
        Conversation = new(conversation),
    };

    private static ConversationReference Reference(string conversation) => new(ChannelIds.DirectLine, Conversation: new(conversation), Bot: Bot);

    // A card and not suggested actions: those are gone with the next message, and do not say whose they were.
    private static JsonObject Card(Outgoing owed) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.3",
        ["body"] = new JsonArray(),
        ["actions"] = new JsonArray([.. owed.Message.Buttons.Select(button => Submit(button, owed.Key))]),
    };

    private static JsonObject Submit(Button button, string message)
    {
        var data = ButtonData.Write(button.Data);
        data[UserActivity.OfMessage] = message;
        return new() { ["type"] = "Action.Submit", ["title"] = button.Label, ["data"] = data };
    }
}
