using System.Text.Json;
using MeetingBot.Archive.Post;
using MeetingBot.Channels.BotFramework.Trust;
using MeetingBot.Channels.Protocol;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.BotFramework.Inbound;

/// <summary>What an activity means for the bot: often nothing, mostly one thing, with several files several.</summary>
internal sealed class ActivityReader(ServiceHosts hosts, IOptions<BotFrameworkOptions> options, TimeProvider clock)
{
    private readonly SentFiles files = new(hosts);

    public IReadOnlyList<Incoming> Read(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => IsFromPerson(activity) ? Messages(activity) : [],
        ActivityTypes.MessageUpdate => Edit(activity),
        ActivityTypes.MessageDelete => Deletion(activity),
        ActivityTypes.MessageReaction => Reaction(activity),
        ActivityTypes.ConversationUpdate => Members(activity),
        ActivityTypes.InstallationUpdate => Installation(activity),
        _ => [],
    };

    /// <param name="softKey">In place of the one that a client's own id makes.</param>
    /// <param name="suffix">Parts of one activity are told apart by it.</param>
    public Incoming Of(Activity activity, Happening what, string? softKey = null, string suffix = "")
    {
        var soft = softKey ?? (suffix.Length == 0 ? Keys.OfClient(activity) : null);
        var isGroup = ActivityFacts.IsGroup(activity);
        return new(
            Keys.Of(activity) + suffix, soft, ActivityFacts.Place(activity), isGroup, ActivityFacts.Account(activity.From), activity.From?.Name, activity.Id,
            ActivityFacts.SentAt(activity, clock.GetUtcNow()), ChannelTraits.Of(activity.ChannelId, isGroup, options.Value.TargetedMessages), what);
    }

    private static bool IsFromPerson(Activity activity) =>
        activity.From is { Id: not null, Role: not ("bot" or "skill") } && !ActivityFacts.IsBot(activity.From, activity);

    private IReadOnlyList<Incoming> Messages(Activity activity)
    {
        var said = Texts.Of(activity);
        if (files.Of(activity, said) is { Count: > 0 } sent)
        {
            return [.. sent.Select((file, i) => Of(activity, file, suffix: i == 0 ? "" : $"/file{i + 1}"))];
        }

        // A value without words is a button of a card; no question at all.
        return said.Words.Length == 0 && activity.Value is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } value
            ? [Of(activity, new Happening.Pressed(ButtonData.Read(value), activity.ReplyToId))]
            : [Of(activity, new Happening.Said(said.Words, said.IsMentioned, activity.ReplyToId))];
    }

    private IReadOnlyList<Incoming> Edit(Activity activity) =>
        ActivityFacts.EventType(activity) is null or "editMessage" && activity.Id is { } id && Texts.Of(activity) is var said && IsFromPerson(activity)
            ? [Of(activity, new Happening.Edited(id, said.Words, said.IsMentioned))]
            : [];

    private IReadOnlyList<Incoming> Deletion(Activity activity) =>
        ActivityFacts.EventType(activity) is null or "softDeleteMessage" && activity.Id is { } id ? [Of(activity, new Happening.Deleted(id))] : [];

    /// <summary>What was taken back comes before what was put in its place.</summary>
    private IReadOnlyList<Incoming> Reaction(Activity activity)
    {
        if (activity.ReplyToId is not { } message || !IsFromPerson(activity))
        {
            return [];
        }

        var removed = (activity.ReactionsRemoved ?? []).Any(one => Reactions.Read(one) is not null);
        var added = (activity.ReactionsAdded ?? []).Select(Reactions.Read).FirstOrDefault(one => one is not null);
        return added is not null || removed ? [Of(activity, new Happening.Reacted(message, added))] : [];
    }

    private IReadOnlyList<Incoming> Members(Activity activity)
    {
        var (added, removed) = (activity.MembersAdded ?? [], activity.MembersRemoved ?? []);
        return added.Any(one => ActivityFacts.IsBot(one, activity)) ? [Of(activity, new Happening.BotAdded(), Keys.OfBot(activity, "added"))]
            : removed.Any(one => ActivityFacts.IsBot(one, activity)) ? [Of(activity, new Happening.BotRemoved(), Keys.OfBot(activity, "removed"))]
            : added.Count + removed.Count > 0 && ActivityFacts.IsGroup(activity) ? [Of(activity, new Happening.MembersChanged())]
            : [];
    }

    private IReadOnlyList<Incoming> Installation(Activity activity) => activity.Action switch
    {
        "add" => [Of(activity, new Happening.BotAdded(), Keys.OfBot(activity, "added"))],
        "remove" => [Of(activity, new Happening.BotRemoved(), Keys.OfBot(activity, "removed"))],
        _ => [], // an upgrade changes nothing for those who are there
    };
}
