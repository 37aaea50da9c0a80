using System.Text.Json.Nodes;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.BotFramework.Inbound;

namespace MeetingBot.Channels.BotFramework.Rendering;

/// <summary>A message with buttons or a picture as an Adaptive Card: text runs, since nothing in them is taken for Markdown.</summary>
internal static class CardWriter
{
    public static JsonObject Write(Message message, bool isAgain = false) => new()
    {
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["type"] = "AdaptiveCard",
        ["version"] = "1.4", // the first with Action.Execute
        ["body"] = new JsonArray(
        [
            .. message.Text.ReplaceLineEndings("\n").Split('\n').Select(line => Line(Run(line))),
            .. message.Picture is { } bars ? BarsCard.Of(bars) : [],
            .. message.Quotations.Select((quotation, i) => Line(Small(Source(quotation, i + 1)))),
            .. Captions.Of(message, isAgain).Select(note => Line(Small(Run(note)))),
        ]),
        ["actions"] = new JsonArray([.. message.Buttons.Select(Press)]),
    };

    /// <summary>A picture alone, beside a text.</summary>
    public static JsonObject Write(Bars bars) => new()
    {
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["type"] = "AdaptiveCard",
        ["version"] = "1.3",
        ["body"] = new JsonArray([.. BarsCard.Of(bars)]),
    };

    /// <summary>An empty run is refused by some clients; a blank keeps the empty line.</summary>
    private static JsonObject Run(string text) => new() { ["type"] = "TextRun", ["text"] = text.Length == 0 ? " " : text };

    private static JsonObject Source(Quotation quotation, int number)
    {
        var run = Run(Captions.Source(quotation, number));
        if (Captions.IsLink(quotation.Url))
        {
            run["selectAction"] = new JsonObject { ["type"] = "Action.OpenUrl", ["url"] = quotation.Url };
        }

        return run;
    }

    private static JsonObject Small(JsonObject run)
    {
        run["size"] = "Small";
        run["isSubtle"] = true;
        return run;
    }

    private static JsonObject Line(JsonObject run) => new() { ["type"] = "RichTextBlock", ["spacing"] = "Small", ["inlines"] = new JsonArray(run) };

    /// <summary>Clients before 1.4 press the fallback, which comes as a message with a value.</summary>
    private static JsonObject Press(Button button) => new()
    {
        ["type"] = "Action.Execute",
        ["title"] = button.Label,
        ["verb"] = "press",
        ["data"] = ButtonData.Write(button.Data),
        ["fallback"] = new JsonObject { ["type"] = "Action.Submit", ["title"] = button.Label, ["data"] = ButtonData.Write(button.Data) },
    };
}
