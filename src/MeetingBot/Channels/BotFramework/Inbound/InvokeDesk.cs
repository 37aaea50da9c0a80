using System.Text.Json;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.BotFramework.Rendering;
using MeetingBot.Channels.Protocol;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Channels.BotFramework.Inbound;

/// <summary>
/// What wants its answer in the response. A client waits a few seconds for it and then says that the app cannot be reached; so it gets the
/// card again, and what the bot has to say comes as any other message, with nothing lost in between.
/// </summary>
internal sealed class InvokeDesk(ActivityReader reader, Reception reception, IOutbox outbox)
{
    public Task<InvokeReply> HearAsync(Activity invoke, CancellationToken cancel) => invoke.Name switch
    {
        "adaptiveCard/action" => PressAsync(invoke, cancel),
        "message/submitAction" => SubmitAsync(invoke, cancel),
        _ => Task.FromResult(new InvokeReply(StatusCodes.Status501NotImplemented, null)), // A5402
    };

    private async Task<InvokeReply> PressAsync(Activity invoke, CancellationToken cancel)
    {
        if (invoke.Value?.At("action") is not { ValueKind: JsonValueKind.Object } action || action.Text("type") != "Action.Execute")
        {
            return new(StatusCodes.Status400BadRequest, AdaptiveCardInvokeResponse.Error("BadRequest", "value.action 必須是 Action.Execute。"));
        }

        // A client that shows the card anew by itself has pressed nothing.
        if (invoke.Value?.Text("trigger") != "automatic")
        {
            var data = action.At("data") is { } sent ? ButtonData.Read(sent) : "";
            await reception.AcceptAsync(
                reader.Of(invoke, new Happening.Pressed(data, invoke.ReplyToId), Keys.OfInvoke(invoke, action.Text("verb"), data)), cancel).ConfigureAwait(false);
        }

        var shown = await ShownAsync(invoke, cancel).ConfigureAwait(false);
        return new(StatusCodes.Status200OK, shown is null ? AdaptiveCardInvokeResponse.Message("已收到，回覆隨後就到。") : AdaptiveCardInvokeResponse.Card(CardWriter.Write(shown)));
    }

    /// <summary>The message whose card was pressed, if it is one of this conversation: a made-up id must not show what was said elsewhere.</summary>
    private async Task<Message?> ShownAsync(Activity invoke, CancellationToken cancel)
    {
        var known = invoke.ReplyToId is { } id ? await outbox.FindSentAsync(ActivityFacts.Channel(invoke), id, cancel).ConfigureAwait(false) : null;
        return known?.Message is { } sent && IsHere(sent, invoke) ? sent.Message : null;
    }

    private static bool IsHere(Outgoing sent, Activity invoke) =>
        (sent.To.Conversation is { } place ? place == invoke.Conversation?.Id : !ActivityFacts.IsGroup(invoke) && sent.To.Account == ActivityFacts.Account(invoke.From))
        && (sent.OnlyFor is null || sent.OnlyFor == ActivityFacts.Account(invoke.From));

    private async Task<InvokeReply> SubmitAsync(Activity invoke, CancellationToken cancel)
    {
        if (invoke.Value?.Text("actionName") != "feedback" || invoke.ReplyToId is not { } message)
        {
            return new(StatusCodes.Status501NotImplemented, null);
        }

        var given = invoke.Value?.At("actionValue");
        bool? isGood = given?.Text("reaction") switch { "like" => true, "dislike" => false, _ => null };
        await reception.AcceptAsync(reader.Of(invoke, new Happening.Reacted(message, isGood)), cancel).ConfigureAwait(false);
        if (Words(given) is { Length: > 0 } words)
        {
            await reception.AcceptAsync(reader.Of(invoke, new Happening.Said($"回報錯誤 {words}", true, message), suffix: "/words"), cancel).ConfigureAwait(false);
        }

        return new(StatusCodes.Status200OK, new { });
    }

    /// <summary>Teams writes a form into a string: {"feedbackText":"…"}.</summary>
    private static string? Words(JsonElement? given)
    {
        try
        {
            return given?.Text("feedback") is { Length: > 0 } form ? ProtocolJson.Read<JsonElement>(form).Text("feedbackText")?.Trim() : null;
        }
        catch (JsonException)
        {
            return null; // no form; the reaction itself is kept
        }
    }
}
