using System.Collections.Concurrent;
using System.Threading.Channels;
using MeetingBot.Archive.Post;
using MeetingBot.Channels;

namespace MeetingBot.Tests.Channels;

/// <summary>A channel called fake: what is handed to it can be read, and it answers what the test laid ready, else that it was sent.</summary>
internal sealed class FakeChannel : IChannel
{
    public const string Name = "fake";

    private static readonly TimeSpan Enough = TimeSpan.FromMinutes(1);
    private readonly ConcurrentQueue<Func<SendResult>> laid = new();
    private readonly Channel<OutboxEntry> handed = Channel.CreateUnbounded<OutboxEntry>();
    private int number;
    private int typed;

    /// <summary>The channel of its addresses; people have accounts in none that is called fake.</summary>
    public string Called { get; init; } = Name;

    public Address Address { get; } = new(Name, "room");

    /// <summary>What a look at a group's members waits for, so that a turn can be held.</summary>
    public TaskCompletionSource Roster { get; } = new();

    /// <summary>How often it was to show that an answer is coming.</summary>
    public int Typed => Volatile.Read(ref typed);

    /// <summary>What becomes of showing it.</summary>
    public Func<Task>? OnTyping { get; init; }

    /// <summary>What happens while a message is on its way.</summary>
    public Func<Task>? OnSending { get; set; }

    public RateRules Rates { get; init; } = RateRules.None;

    public bool Serves(string channel) => channel == Called;

    public IReadOnlyDictionary<string, Abilities> Ways => new Dictionary<string, Abilities> { [Called] = new(Buttons: true) };

    public RateRules RatesOf(string channel) => Rates;

    public FakeChannel Lay(params SendResult[] results)
    {
        results.ToList().ForEach(result => laid.Enqueue(() => result));
        return this;
    }

    public FakeChannel LayThrow()
    {
        laid.Enqueue(() => throw new InvalidOperationException("a channel that throws"));
        return this;
    }

    public async Task<OutboxEntry> NextAsync()
    {
        using var limit = new CancellationTokenSource(Enough);
        return await handed.Reader.ReadAsync(limit.Token);
    }

    /// <summary>Whether something more was handed over.</summary>
    public bool HasMore => handed.Reader.TryPeek(out _);

    public async Task<SendResult> SendAsync(OutboxEntry entry, CancellationToken cancel)
    {
        Assert.True(await Departure.AnnounceAsync());
        await handed.Writer.WriteAsync(entry, cancel);
        await (OnSending?.Invoke() ?? Task.CompletedTask);
        return laid.TryDequeue(out var result) ? result() : new SendResult.Sent($"sent-{Interlocked.Increment(ref number)}");
    }

    public Task TypingAsync(Address place, CancellationToken cancel)
    {
        Interlocked.Increment(ref typed);
        return OnTyping?.Invoke() ?? Task.CompletedTask;
    }

    public async Task<IReadOnlyList<string>?> MembersAsync(Address group, CancellationToken cancel)
    {
        await Roster.Task.WaitAsync(cancel);
        return null;
    }

    public Task<byte[]?> FetchAsync(string token, long most, CancellationToken cancel) => Task.FromResult<byte[]?>(null);
}
