using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace MeetingBot.Archive.Sqlite;

/// <summary>The file and its connections: any number of readers, and one writer at a time in this process.</summary>
internal sealed class Database : IDisposable
{
    private const int IdleReaders = 8;

    private readonly string path;
    private readonly Lazy<bool> ready;
    private readonly ConcurrentBag<Session> idle = [];
    private readonly SemaphoreSlim gate = new(1, 1);
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
    /// All of the work or none of it. Immediate: a transaction that reads first and writes later could be refused half-way. The gate
    /// lets writers of this process queue fairly; SQLite itself lets the luckiest go first.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<Session, T> work, CancellationToken cancel)
    {
        await gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return Named(() => Commit(writer ??= ready.Value ? Connect() : null!, work));
        }
        finally
        {
            gate.Release();
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
