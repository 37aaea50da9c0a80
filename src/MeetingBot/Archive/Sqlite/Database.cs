using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace MeetingBot.Archive.Sqlite;

/// <summary>The file and its connections: any number of readers, and one writer at a time in this process.</summary>
internal sealed class Database : IDisposable
{
    private const int IdleReaders = 8;
    private const int MostTogether = 100;

    private readonly string path;
    private readonly Lazy<bool> ready;
    private readonly ConcurrentBag<Session> idle = [];
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly ConcurrentQueue<IWaitingWrite> waiting = [];
    private readonly Rest rest = new();
    private Session? writer;

    public Database(IOptions<ArchiveOptions> options)
    {
        path = Path.GetFullPath(options.Value.Path);
        ready = new(Prepare, LazyThreadSafetyMode.PublicationOnly); // a folder that was missing may be there the next time
    }

    public Session TakeReader() => ready.Value && idle.TryTake(out var session) ? session : Named(Connect);

    public void GiveBack(Session reader)
    {
        if (idle.Count < IdleReaders)
        {
            idle.Add(reader);
        }
        else
        {
            reader.Dispose();
        }
    }

    /// <summary>Looks something up, outside of any reading.</summary>
    public T Read<T>(Func<Session, T> read)
    {
        var session = TakeReader();
        try
        {
            return Named(() => read(session));
        }
        finally
        {
            GiveBack(session);
        }
    }

    /// <summary>
    /// All of the work or none of it; short. What waits while another write is under way shares one transaction with whatever else waits,
    /// so that many small writes cost little more than one. If that fails, the work is done anew, alone: it must leave no other trace.
    /// </summary>
    public Task<T> WriteAsync<T>(Func<Session, T> work, CancellationToken cancel)
    {
        var write = new WaitingWrite<T>(work, cancel);
        waiting.Enqueue(write);
        WriteWaiting();
        return write.Result;
    }

    /// <summary>
    /// The same for work of some length that is in no hurry, such as a part of a reload: alone in its transaction, and never for long
    /// without a rest in which others come to write, of this process and of others.
    /// </summary>
    public async Task<T> WriteSlowlyAsync<T>(Func<Session, T> work, CancellationToken cancel)
    {
        await rest.WaitAsync(cancel).ConfigureAwait(false);
        await gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return rest.After(() => Named(() => Commit(Writer, work)));
        }
        finally
        {
            gate.Release();
            WriteWaiting();
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var session))
        {
            session.Dispose();
        }

        writer?.Dispose();
        gate.Dispose();
    }

    private Session Writer => writer ??= ready.Value ? Connect() : null!;

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
                Named(() => Commit(Writer, session => Run(together, session)));
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
            Named(() => Commit(Writer, session => Run([write], session)));
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

    private static T Commit<T>(Session session, Func<Session, T> work)
    {
        session.Run("BEGIN IMMEDIATE");
        try
        {
            var result = work(session);
            session.Run("COMMIT");
            return result;
        }
        catch
        {
            // A full disk has already rolled it back.
            if (SQLitePCL.raw.sqlite3_get_autocommit(session.Connection.Handle) == 0)
            {
                session.Run("ROLLBACK");
            }

            throw;
        }
    }

    private bool Prepare()
    {
        _ = Task.Run(StoredJson.Begin);
        NativeLibraryChoice.Make();
        return Named(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var session = Connect();
            session.Run("PRAGMA journal_mode=WAL");
            Commit(session, Schema.Migrate);
            Commit(session, IndexUpkeep.BringUpToDate);
            return true;
        });
    }

    // synchronous=NORMAL: with a write-ahead log a killed process loses nothing, and a power cut at most the last commits, never the
    // file's consistency; a reload can be run again. The log may grow to 32 MB before it is copied back, so that a reload writes each
    // page of the index less often.
    private Session Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        var session = new Session(connection);
        try
        {
            connection.Open();
            session.Run("PRAGMA busy_timeout=10000");
            session.Run("PRAGMA synchronous=NORMAL");
            session.Run("PRAGMA cache_size=-16000");
            session.Run("PRAGMA wal_autocheckpoint=8000");
            session.Run("PRAGMA journal_size_limit=67108864");
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>A fault of the file is told in words.</summary>
    public T Named<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException(Faults.InWords(fault, path), fault);
        }
    }
}
