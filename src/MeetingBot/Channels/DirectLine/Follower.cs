using System.Collections.Concurrent;

namespace MeetingBot.Channels.DirectLine;

/// <summary>Somebody connected to this process who follows one conversation that we host. It is told that there is something; what it is stands in the transcript.</summary>
internal sealed class Follower(Action<Follower> leave) : IDisposable
{
    private const int MostPassing = 8;

    private readonly ConcurrentQueue<string> passing = new();
    private readonly Bell bell = new();

    /// <summary>Until there is something new, or this long; false when it was only the time.</summary>
    public Task<bool> WaitAsync(TimeSpan most, CancellationToken cancel) => bell.WaitAsync(most, cancel);

    /// <summary>Something that no transcript keeps, in the channel's own form: that somebody is typing.</summary>
    public string? TakePassing() => passing.TryDequeue(out var word) ? word : null;

    public void Ring() => bell.Ring();

    /// <summary>Dropped where the follower is slow: it is worth nothing later.</summary>
    public void Pass(string word)
    {
        if (passing.Count < MostPassing)
        {
            passing.Enqueue(word);
        }

        Ring();
    }

    public void Dispose()
    {
        leave(this);
        bell.Dispose();
    }
}
