using MeetingBot.Archive.Post;
using MeetingBot.Channels.Protocol;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Channels.DirectLine;

/// <summary>Where a client hands in what its user does, and fetches what was said.</summary>
internal sealed class ActivityDesk(ConversationDesk conversations, ITranscripts transcripts, TranscriptFeed feed, Reception reception, TimeProvider clock)
{
    public async Task<IResult> PostAsync(HttpContext context, CancellationToken cancel)
    {
        var ticket = context.Ticket();
        var (activity, fault) = await Body.ReadAsync<Activity>(context.Request, cancel).ConfigureAwait(false);
        return fault ?? Wrong(activity, ticket)
            ?? (await conversations.IsOpenAsync(ticket, cancel).ConfigureAwait(false)
                ? await TakeAsync(UserActivity.Of(activity!, ticket, clock.GetUtcNow()), ticket, cancel).ConfigureAwait(false)
                : Fault.NoConversation);
    }

    public async Task<IResult> ListAsync(HttpContext context, string? watermark, CancellationToken cancel)
    {
        var ticket = context.Ticket();
        if (!Watermark.TryRead(watermark, out var after))
        {
            return Fault.BadArgument("watermark is not one of ours.");
        }

        if (!await conversations.IsOpenAsync(ticket, cancel).ConfigureAwait(false))
        {
            return Fault.NoConversation;
        }

        var lines = await transcripts.SinceAsync(DirectLineChannel.Name, ticket.Conversation, after, ActivitySet.Most, cancel).ConfigureAwait(false);
        return Results.Bytes(ActivitySet.Of(lines, after), "application/json");
    }

    /// <summary>What is wrong with an activity that a client sends; null when nothing is.</summary>
    public static IResult? Wrong(Activity? activity, Ticket ticket) => activity switch
    {
        not { Type.Length: > 0 } => Fault.Of(StatusCodes.Status400BadRequest, "MissingProperty", "The activity has no type."),
        { From.Id: { } from } when from != ticket.User => Fault.OtherUser,
        _ => null,
    };

    // The transcript first: when what follows fails, the client sends it again, and it is found under the same id both times.
    private async Task<IResult> TakeAsync(Activity activity, Ticket ticket, CancellationToken cancel)
    {
        if (activity.Type is ActivityTypes.Message or UserActivity.Event)
        {
            await feed.AddAsync(ticket.Conversation, activity.Id!, ProtocolJson.Text(activity), cancel).ConfigureAwait(false);
        }

        if (activity.Type is ActivityTypes.Message && UserActivity.WhatHappened(activity) is { } what)
        {
            await reception.AcceptAsync(UserActivity.Incoming(activity, ticket, activity.Id!, what, clock.GetUtcNow()), cancel).ConfigureAwait(false);
        }

        return Results.Json(new ResourceResponse(activity.Id), ProtocolJson.Options);
    }
}
