namespace MeetingBot.Archive.Sqlite;

internal sealed class SqliteArchive(Database database, TimeProvider clock) : IMinutesArchive
{
    private const string ReloadLease = "reload";

    // Of the generation that was last asked for: a reader of an older one has it already.
    private volatile Seen? last;

    public Task<IReading> OpenAsync(Sight sight, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var session = database.TakeReader();
        try
        {
            session.Run("BEGIN"); // from the first look-up on, the snapshot stays
            var generation = GenerationRows.CurrentNumber(session);
            return Task.FromResult<IReading>(new SqliteReading(database, session, generation, MeetingsOf(session, generation).For(sight)));
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    public async Task<IReload?> BeginReloadAsync(CancellationToken cancel)
    {
        var lease = await Lease.TryTakeAsync(database, clock, ReloadLease, cancel).ConfigureAwait(false);
        if (lease is null)
        {
            return null;
        }

        try
        {
            await new Removal(database, lease).DeleteAsync(database.Read(GenerationRows.Unseen), cancel).ConfigureAwait(false);
            return database.Read(session => new SqliteReload(database, clock, lease, session));
        }
        catch
        {
            await lease.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public Task<IReadOnlyList<Generation>> GenerationsAsync(CancellationToken cancel) => Task.FromResult(database.Read(GenerationRows.All));

    public async Task<bool> RollBackAsync(long generation, CancellationToken cancel)
    {
        await using var lease = await Lease.TryTakeAsync(database, clock, ReloadLease, cancel).ConfigureAwait(false)
            ?? throw new ArchiveException("正在重新載入會議紀錄，請等它完成後再回復；如果載入已經中斷，最多一分鐘後就可以回復。");
        await new Removal(database, lease).DeleteAsync(database.Read(GenerationRows.Unseen), cancel).ConfigureAwait(false);
        return await database.WriteAsync(session => RollBack(session, lease, generation), cancel).ConfigureAwait(false);
    }

    private bool RollBack(Session session, Lease lease, long wanted)
    {
        lease.Require(session);
        var kept = GenerationRows.All(session);
        if (kept.FirstOrDefault(generation => generation.Number == wanted) is not { } old || kept[0] == old)
        {
            return kept.Any(generation => generation.Number == wanted);
        }

        var next = kept[0].Number + 1;
        session.Run(
            """
            INSERT INTO validity(meeting, since)
            SELECT meeting, ?2 FROM validity v WHERE since <= ?1 AND until > ?1
            AND NOT EXISTS (SELECT 1 FROM validity now WHERE now.meeting = v.meeting AND now.until IS NULL)
            """,
            wanted, next);
        session.Run(
            """
            UPDATE validity SET until = ?2 WHERE until IS NULL AND since < ?2
            AND NOT EXISTS (SELECT 1 FROM validity old WHERE old.meeting = validity.meeting AND old.since <= ?1 AND (old.until IS NULL OR old.until > ?1))
            """,
            wanted, next);
        GenerationRows.Add(session, new(next, clock.GetUtcNow(), old.Files, $"回復到第 {wanted} 代。"));
        return true;
    }

    private VisibleMeetings MeetingsOf(Session session, long generation)
    {
        // The moment too: in a file that was restored from a backup the same number may be another generation.
        var publishedAt = session.Number("SELECT published_at FROM generation WHERE number = ?1", generation);
        var known = last;
        if (known?.Number == generation && known.PublishedAt == publishedAt)
        {
            return known.Meetings;
        }

        var list = VisibleMeetings.Of(session, generation);
        var records = known?.Number < generation ? known.Meetings.Known : new(); // for the same reason
        var meetings = new VisibleMeetings(list, (known?.Meetings.Places ?? Places.Empty).For(list), records);
        last = new(generation, publishedAt, meetings);
        return meetings;
    }

    private sealed record Seen(long Number, long PublishedAt, VisibleMeetings Meetings);
}
