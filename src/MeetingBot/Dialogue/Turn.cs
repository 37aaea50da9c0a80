using MeetingBot.Archive.Post;
using MeetingBot.People;

namespace MeetingBot.Dialogue;

/// <summary>Who did something where, and how a reply to it is addressed.</summary>
internal sealed record Turn(Incoming Incoming, Person Person, Roll Roll, DateOnly Today)
{
    /// <summary>Says something at once, while the answer is still to come; null where the answer goes back in the same breath.</summary>
    public Func<Outgoing, CancellationToken, Task>? Meanwhile { get; init; }

    public string Channel => Incoming.Place.Channel;

    public string Account => Incoming.Account;

    public bool IsGroup => Incoming.IsGroup;

    /// <summary>Of the first message that is owed for it.</summary>
    public string Key => Incoming.ReplyKey;

    /// <summary>Of the message that only the asker gets.</summary>
    public string PrivateKey => IsGroup && !Incoming.Abilities.PrivateReply ? Incoming.AsideKey : Key;

    /// <summary>What the asker is told in private goes down this line, wherever they asked.</summary>
    public string PrivateLine => Address.Private(Channel, Account).Line;

    /// <summary>The asker over all channels, for the log of questions and the budget of the model.</summary>
    public string Asker => $"{Channel}/{Account}";

    /// <summary>What a follow-up follows: in a group everybody has a thread of their own.</summary>
    public string Thread => ThreadOf(Account);

    /// <summary>The thread of another in the same conversation.</summary>
    public string ThreadOf(string account) => IsGroup ? $"{Incoming.Place.Line}#{account}" : Incoming.Place.Line;

    /// <summary>A reply in the conversation, for all to see who are in it.</summary>
    public Outgoing Here(Message message) => new(Key, Incoming.Place, message, Incoming.MessageId);

    /// <summary>A reply for the asker alone; in a group that cannot do that, two words there and the rest in private.</summary>
    public IReadOnlyList<Outgoing> Privately(Message message, Answered? answers = null) => this switch
    {
        { IsGroup: false } => [Here(message) with { Answers = answers }],
        { Incoming.Abilities.PrivateReply: true } => [Here(message) with { OnlyFor = Account, Answers = answers }],
        _ => [Here(new("已私訊。")), Aside(PrivateKey, message) with { Answers = answers }],
    };

    /// <summary>That it is for admins; null to one of them.</summary>
    /// <param name="what">The word of the command.</param>
    public IReadOnlyList<Outgoing>? UnlessAdmin(string what) =>
        Person.IsAdmin ? null : Privately(new($"「{what}」只有管理者可以用。有需要的話，請洽貴機關的管理者。"));

    /// <summary>Whether a message of ours is of this conversation, or was said to this account alone.</summary>
    public bool IsTheirs(Outgoing message) =>
        message.To.Channel == Channel
        && (message.OnlyFor ?? message.To.Account ?? Account) == Account
        && (message.To.Line == Incoming.Place.Line || message.To.Account == Account);

    /// <summary>Something for the asker alone that the others need not know of.</summary>
    public Outgoing Aside(string key, Message message) => this switch
    {
        { IsGroup: false } => new(key, Incoming.Place, message),
        { Incoming.Abilities.PrivateReply: true } => new(key, Incoming.Place, message, OnlyFor: Account),
        _ => new(key, Address.Private(Channel, Account), message),
    };
}
