using System.Collections.Concurrent;
using MeetingBot.Archive;
using MeetingBot.Archive.Post;

namespace MeetingBot.Tests.Channels.TaipeiOn;

/// <summary>Keeps what was accepted, each key once; can be full for a while.</summary>
internal sealed class MemoryInbox : IInbox
{
    private readonly ConcurrentDictionary<string, byte> keys = new();

    public ConcurrentQueue<Incoming> Kept { get; } = new();

    /// <summary>From the so-manieth message on, counted from 1, the disk is full; null: never.</summary>
    public int? FullFrom { get; set; }

    public Task<long?> AcceptAsync(Incoming incoming, CancellationToken cancel)
    {
        if (Kept.Count + 1 >= FullFrom)
        {
            throw new ArchiveException("磁碟已滿。");
        }

        if (!keys.TryAdd(incoming.Key, 0))
        {
            return Task.FromResult<long?>(null);
        }

        Kept.Enqueue(incoming);
        return Task.FromResult<long?>(Kept.Count);
    }

    public Task<InboxEntry?> AcceptInHandAsync(Incoming incoming, TimeSpan lease, CancellationToken cancel) => throw new NotSupportedException();

    public Task<IReadOnlyList<InboxEntry>> TakeAsync(int most, TimeSpan lease, CancellationToken cancel) => throw new NotSupportedException();

    public Task RenewAsync(IReadOnlyCollection<long> ids, TimeSpan lease, CancellationToken cancel) => throw new NotSupportedException();

    public Task RecoverAsync(CancellationToken cancel) => throw new NotSupportedException();

    public Task DoneAsync(long id, IReadOnlyList<Outgoing> owed, IReadOnlyList<Outgoing> given, CancellationToken cancel) => throw new NotSupportedException();

    public Task<int> CountAsync(CancellationToken cancel) => throw new NotSupportedException();

    public Task<IReadOnlyList<Incoming>> EraseAsync(Address place, string messageId, CancellationToken cancel) => throw new NotSupportedException();

    public Task<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancel) => throw new NotSupportedException();
}
