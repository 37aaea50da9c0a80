using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Archive.Sqlite;

/// <summary>Rows are committed as they come, as of a generation that nobody sees yet; publishing only says that it is there.</summary>
internal sealed class SqliteReload : IReload
{
    private const int Chunk = 200; // passages that are written at once: some 20 ms, for which others who write must wait
    private const int CountedAtOnce = 25_000;
    private const int FilesTidiedAtOnce = 200;

    private readonly Database database;
    private readonly TimeProvider clock;
    private readonly Lease lease;
    private readonly long number;
    private readonly Dictionary<string, (long Id, string Mark)> current;
    private readonly Dictionary<string, long> put = new(StringComparer.Ordinal);
    private readonly HashSet<string> gone = new(StringComparer.Ordinal);
    private readonly List<(PreparedMinutes Minutes, string Mark)> waiting = [];
    private readonly TermCounts counts = new();
    private readonly SemaphoreSlim gate = new(1, 1);
    private bool isPublished;

    public SqliteReload(Database database, TimeProvider clock, Lease lease, Session session)
    {
        (this.database, this.clock, this.lease) = (database, clock, lease);
        number = GenerationRows.CurrentNumber(session) + 1;
        current = session.Many(
                "SELECT m.file, m.id, m.mark FROM validity v JOIN meeting m ON m.id = v.meeting WHERE v.until IS NULL",
                row => (File: row.String(0), Id: row.Number(1), Mark: row.String(2)))
            .ToDictionary(row => row.File, row => (row.Id, row.Mark), StringComparer.Ordinal);
        Marks = current.ToDictionary(entry => entry.Key, entry => entry.Value.Mark, StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, string> Marks { get; }

    public async Task PutAsync(MinutesFile minutes, string text, string mark, CancellationToken cancel)
    {
        var prepared = PreparedMinutes.Of(minutes, text); // before the gate: several files may be put at once
        await gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            if (put.ContainsKey(minutes.File) || waiting.Any(one => one.Minutes.File.File == minutes.File))
            {
                await TakeBackAsync(minutes.File, cancel).ConfigureAwait(false);
            }

            gone.Remove(minutes.File);
            waiting.Add((prepared, mark));
            if (waiting.Sum(one => one.Minutes.Passages.Count) >= Chunk)
            {
                await FlushAsync(cancel).ConfigureAwait(false);
            }
        }
        finally
        {
            gate.Release();
        }
    }

    public async Task RemoveAsync(string file, CancellationToken cancel)
    {
        await gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            await TakeBackAsync(file, cancel).ConfigureAwait(false);
            if (current.ContainsKey(file))
            {
                gone.Add(file);
            }
        }
        finally
        {
            gate.Release();
        }
    }

    public async Task<Generation> PublishAsync(string report, CancellationToken cancel)
    {
        await gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            await FlushAsync(cancel).ConfigureAwait(false);
            if (put.Count == 0 && gone.Count == 0)
            {
                return database.Read(GenerationRows.Current);
            }

            var generation = await database.WriteSlowlyAsync(session => Switch(session, report), cancel).ConfigureAwait(false);
            isPublished = true;
            await TidyAsync(generation, cancel).ConfigureAwait(false);
            return generation;
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Of a large one that was broken off the rows are left to the next reload: whoever pressed Ctrl-C should not wait a minute.
        if (!isPublished && put.Count is > 0 and < FilesTidiedAtOnce)
        {
            try
            {
                await new Removal(database, lease).DeleteAsync([.. put.Values], CancellationToken.None).ConfigureAwait(false);
            }
            catch (ArchiveException)
            {
                // The next reload finds these rows and deletes them; whatever made this one stop is worth more to the caller.
            }
        }

        await lease.DisposeAsync().ConfigureAwait(false);
        gate.Dispose();
    }

    private async Task TidyAsync(Generation generation, CancellationToken cancel)
    {
        try
        {
            await new Removal(database, lease).DeleteAsync(database.Read(GenerationRows.Unseen), cancel).ConfigureAwait(false);
            await new IndexMerge(database, lease).AfterAsync(put.Count, generation.Files, cancel).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is ArchiveException or OperationCanceledException)
        {
            // The generation is published, and nobody may be told otherwise; what is left to tidy the next reload finds.
        }
    }

    private async Task FlushAsync(CancellationToken cancel)
    {
        if (waiting.Count == 0)
        {
            return;
        }

        var ids = await database.WriteSlowlyAsync(
            session =>
            {
                lease.Require(session);
                return waiting.ConvertAll(one => ReloadWriter.Put(session, one.Minutes, one.Mark, number));
            },
            cancel).ConfigureAwait(false);
        foreach (var ((minutes, _), id) in waiting.Zip(ids))
        {
            put[minutes.File.File] = id;
            counts.Add(id, minutes.Passages.Select(passage => passage.Terms));
        }

        waiting.Clear();
        if (counts.Passages >= CountedAtOnce)
        {
            await database.WriteSlowlyAsync(session => Count(session), cancel).ConfigureAwait(false);
        }
    }

    // A file that was put twice in one reload, or put and removed: the first of it has no interval left, and is deleted as unseen.
    private async Task TakeBackAsync(string file, CancellationToken cancel)
    {
        await FlushAsync(cancel).ConfigureAwait(false);
        if (put.Remove(file, out var id))
        {
            await database.WriteAsync(session => session.Run("DELETE FROM validity WHERE meeting = ?1", id), cancel).ConfigureAwait(false);
        }
    }

    private bool Count(Session session)
    {
        lease.Require(session);
        counts.Write(session, isGone: false);
        return true;
    }

    private Generation Switch(Session session, string report)
    {
        Count(session);
        foreach (var file in gone.Concat(put.Keys.Where(current.ContainsKey)))
        {
            session.Run("UPDATE validity SET until = ?2 WHERE meeting = ?1 AND until IS NULL", current[file].Id, number);
        }

        var files = current.Count - gone.Count + put.Keys.Count(file => !current.ContainsKey(file));
        var generation = new Generation(number, clock.GetUtcNow(), files, report);
        GenerationRows.Add(session, generation);
        return generation;
    }
}
