using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingBot.Archive.Post;
using MeetingBot.Archive.Words;
using MeetingBot.Channels.BotFramework.Inbound;
using MeetingBot.Channels.Protocol;
using MeetingBot.Dialogue.Feedbacks;

namespace MeetingBot.Channels.BotFramework.Rendering;

/// <summary>
/// A message in the form its channel shows best. Text and card never go in one activity: Teams makes two messages of that, gives no id for
/// either, and neither could be replaced later.
/// </summary>
internal static class ActivityWriter
{
    /// <summary>No id, no recipient, no service URL: those are the channel's to set (A2031, A2071, A2302).</summary>
    public static Activity Write(Outgoing owed, bool isAgain, ConversationReference reference)
    {
        var isTeams = reference.ChannelId == ChannelIds.MsTeams;
        var message = isTeams ? WithoutOpinions(owed.Message) : owed.Message;
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = reference.ChannelId,
            From = reference.Bot,
            Conversation = new(reference.Conversation?.Id),
            ReplyToId = owed.To.Conversation == reference.Conversation?.Id ? owed.ReplyTo : null,
            Locale = "zh-TW",
            ChannelData = isTeams && owed.Answers is not null ? Feedback : null,
        };
        return reference.ChannelId switch
        {
            ChannelIds.MsTeams => HasCard(message) ? WithCard(activity, message, isAgain) : WithCitations(activity, message, isAgain, reference),
            ChannelIds.WebChat or ChannelIds.DirectLine or ChannelIds.Emulator => WithSources(activity, message, isAgain),
            _ => Plain(activity, message, isAgain),
        };
    }

    /// <summary>Teams asks by itself what one thinks of an answer.</summary>
    private static Message WithoutOpinions(Message message) => message with { Buttons = [.. message.Buttons.Where(button => Opinion.Read(button.Data) is null)] };

    /// <summary>Citations stand in a text, not on a card: an answer that has some goes without. A picture is nowhere but on a card.</summary>
    private static bool HasCard(Message message) => message.Picture is not null || (message.Buttons.Count > 0 && message.Quotations.Count == 0);

    /// <summary>The same in words alone: for channels that show nothing else, and for what was too large.</summary>
    public static Activity Plain(Activity activity, Message message, bool isAgain) => activity with
    {
        Text = string.Join('\n', [message.Text, .. message.Quotations.Select((quotation, i) => Captions.Source(quotation, i + 1)), .. Captions.Of(message, isAgain)]),
        TextFormat = "plain",
        Attachments = null,
        Entities = null,
        SuggestedActions = null,
        Summary = null,
    };

    private const int MostSuggested = 6;

    private static JsonElement Feedback { get; } = JsonSerializer.SerializeToElement(new JsonObject { ["feedbackLoopEnabled"] = true });

    private static Activity WithCard(Activity activity, Message message, bool isAgain) => activity with
    {
        Attachments = [new(Attachment.AdaptiveCard, Content: JsonSerializer.SerializeToElement(CardWriter.Write(message, isAgain), ProtocolJson.Options))],
        Summary = Cut.At(message.Text.ReplaceLineEndings(" "), 100),
        Entities = CitationEntity.Of(message, []) is { } label ? [label] : null,
    };

    private static Activity WithCitations(Activity activity, Message message, bool isAgain, ConversationReference reference)
    {
        var cited = message.Quotations.Take(CitationEntity.Most).ToList();
        var marks = string.Concat(cited.Select((_, i) => $" [{i + 1}]"));
        return activity with
        {
            Text = Lines([Markdown.Escape(message.Text) + marks, .. Captions.Of(message, isAgain).Select(Markdown.Escape)]),
            TextFormat = "markdown",
            Entities = CitationEntity.Of(message, cited) is { } entity ? [entity] : null,
            SuggestedActions = reference.Conversation?.IsGroup is true || message.Buttons.Count == 0 ? null : new([.. message.Buttons.Take(MostSuggested).Select(Say)]),
        };
    }

    private static Activity WithSources(Activity activity, Message message, bool isAgain) => activity with
    {
        Text = Lines(
        [
            Markdown.Escape(message.Text),
            .. message.Quotations.Select((quotation, i) => Source(quotation, i + 1)),
            .. Captions.Of(message, isAgain).Select(Markdown.Escape),
        ]),
        TextFormat = "markdown",
        Attachments = message.Picture is { } bars ? [new(Attachment.AdaptiveCard, Content: JsonSerializer.SerializeToElement(CardWriter.Write(bars), ProtocolJson.Options))] : null,
        SuggestedActions = message.Buttons.Count == 0 ? null : new([.. message.Buttons.Select(Suggest)]),
    };

    private static string Source(Quotation quotation, int number) =>
        Captions.IsLink(quotation.Url)
            ? $"{Markdown.Link($"[{number}] {quotation.Place}", quotation.Url!)}：「{Markdown.Escape(quotation.Quote)}」"
            : Markdown.Escape(Captions.Source(quotation, number));

    /// <summary>Teams knows suggestions in private only, and only those that say something in the user's name.</summary>
    private static CardAction Say(Button button) => new(CardAction.ImBack, button.Label, button.Data);

    private static CardAction Suggest(Button button) => new(CardAction.MessageBack, button.Label, ButtonData.Write(button.Data), button.Label);

    private static string Lines(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs);
}
