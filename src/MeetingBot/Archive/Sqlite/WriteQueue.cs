using System.Collections.Concurrent;

namespace MeetingBot.Archive.Sqlite;

/// <summary>The one writer at a time in this process, and what waits for it.</summary>
/// <param name="connect">Opens the writer's connection, when the first write comes.</param>
internal sealed class WriteQueue(Func<Session> connect, FaultNames faults) : IDisposable
{
    private const int MostTogether = 100;

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly ConcurrentQueue<IWaitingWrite> waiting = [];
    private readonly Rest rest = new();
    private Session? writer;

    /// <summary>What waits while another write is under way shares one transaction with whatever else waits.</summary>
    public Task<T> WriteAsync<T>(Func<Session, T> work, CancellationToken cancel)
    {
        var write = new WaitingWrite<T>(work, cancel);
        waiting.Enqueue(write);
        WriteWaiting();
        return write.Result;
    }

    /// <summary>Alone in its transaction, and never for long without a rest in which others come to write.</summary>
    public async Task<T> WriteSlowlyAsync<T>(Func<Session, T> work, CancellationToken cancel)
    {
        await rest.WaitAsync(cancel).ConfigureAwait(false);
        await gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return rest.After(() => Commit(work));
        }
        finally
        {
            gate.Release();
            WriteWaiting();
        }
    }

    public void Dispose()
    {
        writer?.Dispose();
        gate.Dispose();
    }

    private T Commit<T>(Func<Session, T> work) => faults.Named(() => Transaction.Commit(writer ??= connect(), work));

    // Whoever has the gate looks again after opening it; so nothing is left waiting by one who found it shut.
    private void WriteWaiting()
    {
        if (waiting.IsEmpty || !gate.Wait(0))
        {
            return;
        }

        try
        {
            WriteTogether();
        }
        finally
        {
            gate.Release();
        }

        if (!waiting.IsEmpty)
        {
            _ = Task.Run(WriteWaiting); // whoever wrote for the others need not do so for ever
        }
    }

    private void WriteTogether()
    {
        var together = new List<IWaitingWrite>();
        while (together.Count < MostTogether && waiting.TryDequeue(out var write))
        {
            if (write.Begin())
            {
                together.Add(write);
            }
        }

        try
        {
            if (together.Count > 1)
            {
                Commit(session => Run(together, session));
                together.ForEach(write => write.Tell());
                return;
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // One of them failed, or all; each is now told its own.
        }

        foreach (var write in together)
        {
            Alone(write);
        }
    }

    private void Alone(IWaitingWrite write)
    {
        try
        {
            Commit(session => Run([write], session));
            write.Tell();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            write.Tell(fault);
        }
    }

    private static bool Run(List<IWaitingWrite> writes, Session session)
    {
        writes.ForEach(write => write.Run(session));
        return true;
    }
}
