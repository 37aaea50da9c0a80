using System.Text.Json.Nodes;
using MeetingBot.Archive.Post;

namespace MeetingBot.Channels.TaipeiOn.Writing;

/// <summary>A message with buttons that can be pressed. team+ has a flex of its own: it is not LINE's.</summary>
internal static class FlexCard
{
    private const string Grey = "#666666";

    public static JsonObject Write(Message message, bool isAgain, Harmless harmless) => new()
    {
        ["type"] = "flex",
        ["contents"] = new JsonObject { ["body"] = Body(message, isAgain, harmless), ["footer"] = Footer(message.Buttons, harmless) },
    };

    private static JsonArray Body(Message message, bool isAgain, Harmless harmless)
    {
        var body = new JsonArray(Container(Text((isAgain ? MessageText.Again : "") + message.Text, 16, "#000000")));
        foreach (var quotation in message.Quotations)
        {
            body.Add(new JsonObject { ["type"] = "separator", ["height"] = 1, ["bgcolor"] = "#CCCCCC" });
            body.Add(Container(Text(MessageText.Quotation(quotation), 14, Grey)));
        }

        if (message.Note is { Length: > 0 } note)
        {
            body.Add(Container(Text(note, 12, Grey)));
        }

        return body;

        JsonObject Text(string text, int size, string color) => new()
        {
            ["type"] = "text",
            ["text"] = harmless.Write(text),
            ["align"] = "left",
            ["fontColor"] = color,
            ["fontSize"] = size,
        };

        static JsonObject Container(JsonObject text) => new() { ["type"] = "bodycontainer", ["contents"] = new JsonArray(text) };
    }

    private static JsonArray Footer(IReadOnlyList<Button> buttons, Harmless harmless) => [.. buttons.Select(button => new JsonObject
    {
        ["type"] = "footercontainer",
        ["contents"] = new JsonArray(new JsonObject
        {
            ["type"] = "postbackbutton",
            ["text"] = harmless.Write(button.Label),
            ["style"] = "secondary",
            ["displayText"] = harmless.Write(button.Label),
            ["data"] = Harmless.Data(button.Data),
        }),
    })];
}
