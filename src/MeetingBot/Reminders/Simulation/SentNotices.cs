using System.Runtime.CompilerServices;
using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;

namespace MeetingBot.Reminders.Simulation;

/// <summary>Notices of a world in which whatever is owed arrives at once, and nobody tells who has read it.</summary>
internal sealed class SentNotices(TimeProvider clock) : INoticeBook
{
    private readonly Dictionary<string, NoticeMessage> messages = new(StringComparer.Ordinal);
    private readonly List<GivenNotice> given = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<long, List<GivenNotice>> byDuty = [];
    private readonly List<NoticeMessage> fresh = [];

    /// <summary>What becomes of what was told; usually it arrives, and that is all that is known.</summary>
    public Func<GivenNotice, GivenNotice> Fate { get; set; } = told => told;

    /// <summary>What was owed since the last time it was asked, in the order in which it was.</summary>
    public IReadOnlyList<NoticeMessage> Take()
    {
        NoticeMessage[] taken = [.. fresh];
        fresh.Clear();
        return taken;
    }

    /// <summary>Told before this world began.</summary>
    public void Keep(GivenNotice known)
    {
        if (keys.Add(known.Notice.Key))
        {
            Remember(known);
        }
    }

    public Task<int> OweAsync(IReadOnlyList<NoticeMessage> messages, CancellationToken cancel) => Task.FromResult(messages.Count(Owe));

    public Task<IReadOnlySet<string>> KnownAsync(IReadOnlyCollection<string> keys, CancellationToken cancel) =>
        Task.FromResult<IReadOnlySet<string>>(keys.Where(this.keys.Contains).ToHashSet(StringComparer.Ordinal));

    public Task<IReadOnlyList<GivenNotice>> OfAsync(IReadOnlyCollection<long> duties, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<GivenNotice>>([.. duties.SelectMany(duty => byDuty.GetValueOrDefault(duty, [])).Select(Fate).OrderByDescending(one => one.PutAt)]);

    public Task<IReadOnlyList<GivenNotice>> CarriedAsync(string message, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<GivenNotice>>([.. given.Where(one => one.Message == message)]);

    public async IAsyncEnumerable<GivenNotice> LogAsync(DateOnly from, DateOnly to, [EnumeratorCancellation] CancellationToken cancel)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var one in given.Where(one => one.Day >= from && one.Day <= to))
        {
            yield return one;
        }
    }

    // All has arrived: nothing waits, nothing failed, nothing comes back.
    public Task<bool> TakeBackAsync(string message, string why, CancellationToken cancel) => Task.FromResult(false);

    public Task<int> ReleaseRefusedAsync(DateOnly since, DateOnly today, CancellationToken cancel) => Task.FromResult(0);

    public Task<IReadOnlySet<(string Recipient, string Channel)>> RefusalsAsync(DateOnly day, CancellationToken cancel) =>
        Task.FromResult<IReadOnlySet<(string, string)>>(new HashSet<(string, string)>());

    public Task<long> FreedAsync(CancellationToken cancel) => Task.FromResult(0L);

    public Task<IReadOnlyList<string>> StaleAsync(DateOnly day, CancellationToken cancel) => Task.FromResult<IReadOnlyList<string>>([]);

    public Task<IReadOnlyList<UnreadMessage>> UnreadAsync(string channel, DateOnly since, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<UnreadMessage>>([]);

    public Task<IReadOnlyList<UnreadMessage>> UnreadInAsync(Address conversation, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<UnreadMessage>>([]);

    public Task ReadAsync(string message, DateTimeOffset at, CancellationToken cancel) => Task.CompletedTask;

    private bool Owe(NoticeMessage message)
    {
        if (message.Notices.Any(notice => keys.Contains(notice.Key)) || !messages.TryAdd(message.Message.Key, message))
        {
            return false;
        }

        fresh.Add(message);
        foreach (var notice in message.Notices)
        {
            keys.Add(notice.Key);
            Remember(new(
                notice, message.Message.Key, message.Recipient, message.Day, message.Kind, message.Message.To.Channel, message.Message.To.Line,
                OutboxState.Sent, clock.GetUtcNow(), clock.GetUtcNow(), null));
        }

        return true;
    }

    private void Remember(GivenNotice one)
    {
        given.Add(one);
        (byDuty.TryGetValue(one.Notice.Duty, out var same) ? same : byDuty[one.Notice.Duty] = []).Add(one);
    }
}
