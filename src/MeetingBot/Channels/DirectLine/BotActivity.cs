using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.BotFramework.Inbound;
using MeetingBot.Channels.BotFramework.Rendering;
using MeetingBot.Channels.Protocol;

namespace MeetingBot.Channels.DirectLine;

/// <summary>What a message of ours becomes: as Azure's Direct Line would carry it, but that here we are the channel, which sets id and time.</summary>
internal static class BotActivity
{
    private const int RowWidth = 23; // Chinese characters

    /// <summary>Never marked as sent again: a repeat is not written.</summary>
    public static Activity Of(Outgoing owed, ChannelAccount bot, string conversation, DateTimeOffset now) =>
        ActivityWriter.Write(owed, isAgain: false, new(ChannelIds.DirectLine, Conversation: new(conversation), Bot: bot)) with
        {
            Id = owed.Key,
            Timestamp = now.UtcDateTime.ToString("O"),
            SuggestedActions = null,
            Attachments = owed.Message is { Buttons.Count: 0, Picture: null } ? null : [new(Attachment.AdaptiveCard, Content: JsonSerializer.SerializeToElement(Card(owed)))],
        };

    public static Activity Typing(ChannelAccount bot, string conversation, DateTimeOffset now) => new()
    {
        Type = ActivityTypes.Typing,
        Timestamp = now.UtcDateTime.ToString("O"),
        ChannelId = DirectLineChannel.Name,
        From = bot,
        Conversation = new(conversation),
    };

    // A card and not suggested actions: those are gone with the next message, and do not say whose they were.
    private static JsonObject Card(Outgoing owed) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.3",
        ["body"] = new JsonArray([.. owed.Message.Picture is { } bars ? BarsCard.Of(bars) : [], .. Rows(owed.Message.Buttons).Select(row => Row(row, owed.Key))]),
    };

    // As many beside each other as a phone's width holds: a card by itself puts each button on a line of its own.
    private static List<List<Button>> Rows(IEnumerable<Button> buttons)
    {
        var rows = new List<List<Button>>();
        foreach (var button in buttons)
        {
            if (rows is [.., var last] && last.Sum(Width) + Width(button) <= RowWidth)
            {
                last.Add(button);
            }
            else
            {
                rows.Add([button]);
            }
        }

        return rows;

        static int Width(Button button) => button.Label.Length + 2;
    }

    private static JsonObject Row(List<Button> buttons, string message) => new()
    {
        ["type"] = "ColumnSet",
        ["spacing"] = "Small",
        ["columns"] = new JsonArray([.. buttons.Select(button => new JsonObject
        {
            ["type"] = "Column",
            ["width"] = buttons.Count == 1 ? "stretch" : "auto",
            ["items"] = new JsonArray(new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray(Submit(button, message)) }),
        })]),
    };

    private static JsonObject Submit(Button button, string message)
    {
        var data = ButtonData.Write(button.Data);
        data[UserActivity.OfMessage] = message;
        return new() { ["type"] = "Action.Submit", ["title"] = button.Label, ["data"] = data };
    }
}
