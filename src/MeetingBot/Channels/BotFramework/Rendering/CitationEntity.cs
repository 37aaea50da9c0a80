using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingBot.Archive.Post;
using MeetingBot.Archive.Words;
using MeetingBot.Channels.Protocol;

namespace MeetingBot.Channels.BotFramework.Rendering;

/// <summary>The one entity by which Teams shows where an answer stands, and that a model worded it. Two of them, or more than ten claims, are refused.</summary>
internal static class CitationEntity
{
    public const int Most = 10;
    private const string Type = "https://schema.org/Message";
    private const int LongestName = 80;
    private const int LongestAbstract = 160;

    /// <summary>Null where there is nothing to say.</summary>
    /// <param name="quotations">Those whose numbers stand in the text.</param>
    public static Entity? Of(Message message, IReadOnlyList<Quotation> quotations)
    {
        if (quotations.Count == 0 && !message.IsModels)
        {
            return null;
        }

        var fields = new JsonObject { ["@type"] = "Message", ["@context"] = "https://schema.org", ["@id"] = "" };
        if (message.IsModels)
        {
            fields["additionalType"] = new JsonArray("AIGeneratedContent");
        }

        if (quotations.Count > 0)
        {
            fields["citation"] = new JsonArray([.. quotations.Select(Claim)]);
        }

        return new(Type) { Unknown = fields.ToDictionary(field => field.Key, field => JsonSerializer.SerializeToElement(field.Value, ProtocolJson.Options)) };
    }

    private static JsonObject Claim(Quotation quotation, int index)
    {
        var document = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = Cut.At(quotation.Place, LongestName),
            ["abstract"] = Cut.At(quotation.Quote, LongestAbstract),
        };
        if (Captions.IsLink(quotation.Url))
        {
            document["url"] = quotation.Url;
        }

        return new() { ["@type"] = "Claim", ["position"] = index + 1, ["appearance"] = document };
    }
}
