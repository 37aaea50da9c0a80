using System.Collections.Concurrent;
using MeetingBot.Archive.Post;

namespace MeetingBot.Tests.Channels.TaipeiOn;

internal sealed class MemoryPlaces : IPlaces
{
    public ConcurrentQueue<KnownPlace> Kept { get; } = new();

    public Task KeepAsync(KnownPlace place, CancellationToken cancel)
    {
        Kept.Enqueue(place);
        return Task.CompletedTask;
    }

    public Task<KnownPlace?> FindAsync(string channel, string conversation, CancellationToken cancel) => throw new NotSupportedException();

    public Task<KnownPlace?> FindNewestAsync(string channel, CancellationToken cancel) => throw new NotSupportedException();

    public Task<KnownPlace?> FindPrivateAsync(string channel, string account, CancellationToken cancel) => throw new NotSupportedException();

    public Task CloseAsync(string channel, string conversation, string why, CancellationToken cancel) => throw new NotSupportedException();

}
