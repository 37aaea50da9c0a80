using MeetingBot.Archive.Post;

namespace MeetingBot.Channels;

/// <summary>A way out to people, in its own protocol.</summary>
internal interface IChannel
{
    /// <summary>Whether addresses with this channel are its own.</summary>
    bool Serves(string channel);

    /// <summary>The channels of addresses that it serves now, and what each can do in private: what those who write first choose from.</summary>
    IReadOnlyDictionary<string, Abilities> Ways => new Dictionary<string, Abilities>();

    /// <summary>How fast it may be sent to, by the name in the address: one way out may serve several channels.</summary>
    RateRules RatesOf(string channel) => RateRules.None;

    /// <summary>A message too long for the channel in parts that are owed one by one, each under a key of its own, so that none is sent twice for another's sake.</summary>
    IReadOnlyList<Outgoing> Split(Outgoing message) => [message];

    /// <summary>Hands one message to the channel, once; trying again is the outbox's work.</summary>
    Task<SendResult> SendAsync(OutboxEntry entry, CancellationToken cancel);

    /// <summary>Shows that an answer is coming, where the channel can; never throws for what the channel does.</summary>
    Task TypingAsync(Address place, CancellationToken cancel);

    /// <summary>Accounts of a group's members, the bot left out; null where the channel does not tell.</summary>
    Task<IReadOnlyList<string>?> MembersAsync(Address group, CancellationToken cancel);

    /// <summary>The bytes of a file that was sent; null when it is not to be had, or larger than this.</summary>
    Task<byte[]?> FetchAsync(string token, long most, CancellationToken cancel);
}
