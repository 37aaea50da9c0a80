using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MeetingBot.Archive.Post;
using MeetingBot.Archive.Words;
using MeetingBot.Channels.BotFramework.Inbound;
using MeetingBot.Channels.Protocol;
using Microsoft.IdentityModel.Tokens;

namespace MeetingBot.Channels.DirectLine;

/// <summary>What a client's activity becomes: nothing that it says about who, where and when is taken over.</summary>
internal static class UserActivity
{
    public const string Event = "event";

    /// <summary>Clients of Direct Line do not say whose button was pressed, so the button does.</summary>
    public const string OfMessage = "message";

    private const int LongestName = 100;

    public static Activity Of(Activity told, Ticket ticket, DateTimeOffset now) => told with
    {
        Id = $"{ticket.Conversation}|{ClientsId(told) ?? Guid.NewGuid().ToString("N")}",
        Timestamp = now.UtcDateTime.ToString("O"),
        ChannelId = DirectLineChannel.Name,
        From = new(ticket.User, told.From?.Name is { } name ? Cut.Whole(name, LongestName) : null, Role: "user"),
        Conversation = new(ticket.Conversation),
        Recipient = null,
        ServiceUrl = null,
        DeliveryMode = null,
        Unknown = told.Unknown?.Where(field => field.Key != "callerId").ToDictionary(), // A2250
    };

    /// <summary>Null for a message that says nothing.</summary>
    public static Happening? WhatHappened(Activity activity) =>
        Pressed(activity) as Happening ?? (string.IsNullOrWhiteSpace(activity.Text) ? null : new Happening.Said(activity.Text, IsMentioned: true, activity.ReplyToId));

    public static Incoming Incoming(Activity activity, Ticket ticket, string key, Happening what, DateTimeOffset now) =>
        new(key, SoftKey: null, ticket.Address(), IsGroup: false, ticket.User, activity.From?.Name, activity.Id, now, DirectLineChannel.Abilities, what);

    // A button says what it says in a value, or, where that was mere words, in the text of a message that calls itself a postback.
    private static Happening.Pressed? Pressed(Activity activity) => (activity.Value, activity.Text) switch
    {
        ({ ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } value, null or "") => new(ButtonData.Read(value), value.Text(OfMessage) ?? activity.ReplyToId),
        (_, { Length: > 0 } text) when activity.ChannelData?.At("postBack") is { ValueKind: JsonValueKind.True } => new(text, activity.ReplyToId),
        _ => null,
    };

    // Clients send it again under the same id when they got no answer. Hashed: it is theirs, and may be long.
    private static string? ClientsId(Activity activity) => activity.ChannelData?.Text("clientActivityID") is { Length: > 0 } id
        ? Base64UrlEncoder.Encode(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..22]
        : null;
}
