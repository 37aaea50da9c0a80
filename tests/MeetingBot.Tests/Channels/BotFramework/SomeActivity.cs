using System.Text.Json.Nodes;

namespace MeetingBot.Tests.Channels.BotFramework;

/// <summary>Activities as channels send them; a test changes what it is about.</summary>
internal static class SomeActivity
{
    public const string Bot = "28:bot";
    public const string Group = "19:group@thread.v2";
    public const string Personal = "a:personal";
    public const string Asker = "29:asker";
    public const string AskerId = "11111111-2222-3333-4444-555555555555";

    /// <summary>A group in Teams: the bot is mentioned, as Teams writes it.</summary>
    public static JsonObject Mention(string serviceUrl, string question, string id = "1700000000001") =>
        Teams(serviceUrl, $"<at>會議小幫手</at>\u00A0{question}", id, group: true).With("entities", new JsonArray(MentionOf(Bot, "會議小幫手")));

    public static JsonObject MentionOf(string id, string name) => new()
    {
        ["type"] = "mention",
        ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name },
        ["text"] = $"<at>{name}</at>",
    };

    public static JsonObject Teams(string serviceUrl, string text, string id = "1700000000001", bool group = false) => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["timestamp"] = "2025-03-01T01:00:00.123Z",
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = Asker, ["name"] = "王小明", ["aadObjectId"] = AskerId },
        ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "會議小幫手" },
        ["conversation"] = new JsonObject
        {
            ["id"] = group ? Group : Personal,
            ["isGroup"] = group,
            ["conversationType"] = group ? "groupChat" : "personal",
            ["tenantId"] = "7e000000-0000-4000-8000-000000000001",
        },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "7e000000-0000-4000-8000-000000000001" } },
        ["text"] = text,
        ["textFormat"] = "plain",
        ["locale"] = "zh-TW",
    };

    /// <summary>Any other type, from the same group.</summary>
    public static JsonObject Event(string serviceUrl, string type, bool group = true) => Teams(serviceUrl, "", "f:1", group).With("type", type).Without("text").Without("textFormat");

    public static JsonObject With(this JsonObject activity, string name, JsonNode? value)
    {
        activity[name] = value;
        return activity;
    }

    public static JsonObject Without(this JsonObject activity, string name)
    {
        activity.Remove(name);
        return activity;
    }
}
