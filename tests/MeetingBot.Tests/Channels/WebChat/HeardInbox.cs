using MeetingBot.Archive.Post;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Tests.Channels.WebChat;

/// <summary>An inbox that nobody works on: what reached the bot stays to be looked at.</summary>
internal sealed class HeardInbox : IInbox
{
    private readonly List<Incoming> all = [];

    /// <summary>Everything that was handed in, repeats too.</summary>
    public IReadOnlyList<Incoming> All => all;

    public IReadOnlyList<Incoming> New => [.. all.DistinctBy(incoming => incoming.Key)];

    public void Replace(IServiceCollection services) => services.AddSingleton<IInbox>(this);

    public Task<long?> AcceptAsync(Incoming incoming, CancellationToken cancel)
    {
        lock (all)
        {
            var isNew = all.All(known => known.Key != incoming.Key);
            all.Add(incoming);
            return Task.FromResult<long?>(isNew ? all.Count : null);
        }
    }

    public async Task<InboxEntry?> AcceptInHandAsync(Incoming incoming, TimeSpan lease, CancellationToken cancel)
    {
        await AcceptAsync(incoming, cancel);
        return null; // as what was answered before: nobody answers it again
    }

    public Task<IReadOnlyList<InboxEntry>> TakeAsync(int most, TimeSpan lease, CancellationToken cancel) => Task.FromResult<IReadOnlyList<InboxEntry>>([]);

    public Task RenewAsync(IReadOnlyCollection<long> ids, TimeSpan lease, CancellationToken cancel) => Task.CompletedTask;

    public Task RecoverAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task DoneAsync(long id, IReadOnlyList<Outgoing> owed, IReadOnlyList<Outgoing> given, CancellationToken cancel) => throw new NotSupportedException();

    public Task<int> CountAsync(CancellationToken cancel) => Task.FromResult(0);

    public Task<IReadOnlyList<Incoming>> EraseAsync(Address place, string messageId, CancellationToken cancel) => throw new NotSupportedException();

    public Task<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken cancel) => Task.FromResult(0);
}
