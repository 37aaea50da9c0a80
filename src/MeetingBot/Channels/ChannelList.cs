using MeetingBot.Archive.Post;
using MeetingBot.Dialogue;

namespace MeetingBot.Channels;

/// <summary>The channels that are switched on, found by the channel of an address.</summary>
internal sealed class ChannelList(IEnumerable<IChannel> channels) : IRosters, IAttachments
{
    /// <summary>Null when no channel that is switched on serves it.</summary>
    public IChannel? Find(string channel) => channels.FirstOrDefault(one => one.Serves(channel));

    /// <summary>Each in the parts its channel wants it in.</summary>
    public IReadOnlyList<Outgoing> Split(IReadOnlyList<Outgoing> messages) =>
        [.. messages.SelectMany(message => Find(message.To.Channel)?.Split(message) ?? [message])];

    public async Task<IReadOnlyList<string>?> MembersAsync(Address group, CancellationToken cancel) =>
        Find(group.Channel) is { } channel ? await channel.MembersAsync(group, cancel).ConfigureAwait(false) : null;

    public async Task<byte[]?> FetchAsync(string channel, string token, long most, CancellationToken cancel) =>
        Find(channel) is { } found ? await found.FetchAsync(token, most, cancel).ConfigureAwait(false) : null;
}
