using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace MeetingBot.Archive.Sqlite;

/// <summary>The file and its connections: any number of readers, and one writer at a time in this process.</summary>
internal sealed class Database : IDisposable
{
    private readonly string path;
    private readonly FaultNames faults;
    private readonly Lazy<bool> ready;
    private readonly Readers readers;
    private readonly WriteQueue writes;

    public Database(IOptions<ArchiveOptions> options)
    {
        path = Path.GetFullPath(options.Value.Path);
        faults = new(path);
        ready = new(Prepare, LazyThreadSafetyMode.PublicationOnly); // a folder that was missing may be there the next time
        readers = new(() => faults.Named(Open));
        writes = new(Open, faults);
    }

    public Session TakeReader() => readers.Take();

    public void GiveBack(Session reader) => readers.GiveBack(reader);

    /// <summary>Looks something up, outside of any reading.</summary>
    public T Read<T>(Func<Session, T> read)
    {
        var session = TakeReader();
        try
        {
            return faults.Named(() => read(session));
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
    public Task<T> WriteAsync<T>(Func<Session, T> work, CancellationToken cancel) => writes.WriteAsync(work, cancel);

    /// <summary>
    /// The same for work of some length that is in no hurry, such as a part of a reload: alone in its transaction, and never for long
    /// without a rest in which others come to write, of this process and of others.
    /// </summary>
    public Task<T> WriteSlowlyAsync<T>(Func<Session, T> work, CancellationToken cancel) => writes.WriteSlowlyAsync(work, cancel);

    /// <summary>A fault of the file is told in words.</summary>
    public T Named<T>(Func<T> work) => faults.Named(work);

    public void Dispose()
    {
        readers.Dispose();
        writes.Dispose();
    }

    private Session Open() => ready.Value ? Connect() : throw new InvalidOperationException("A database that cannot be prepared says why.");

    private bool Prepare()
    {
        _ = Task.Run(StoredJson.Begin);
        NativeLibraryChoice.Make();
        return faults.Named(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var session = Connect();
            session.Run("PRAGMA journal_mode=WAL");
            Transaction.Commit(session, Schema.Migrate);
            Transaction.Commit(session, IndexUpkeep.BringUpToDate);
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
}
