using MeetingBot.Archive.Duties;

namespace MeetingBot.Archive.Sqlite;

internal sealed class SqliteDutyBook(Database database) : IDutyBook
{
    private const string Stamp = "duties";
    private const string InStep = "duties_generation";

    public Task<long> StampAsync(CancellationToken cancel) => Task.FromResult(database.Read(session => StateOf(session, Stamp)));

    public Task<IReadOnlyList<HeldDuty>> ListAsync(DutyFilter filter, CancellationToken cancel) => Task.FromResult(AtOnce(session => DutyRows.List(session, filter)));

    public Task<HeldDuty?> FindAsync(long number, CancellationToken cancel) => Task.FromResult(AtOnce(session => DutyRows.Find(session, number)));

    public Task<IReadOnlyList<Duty>> AddAsync(IReadOnlyList<(Duty Duty, DutyEvent Event)> duties, CancellationToken cancel)
    {
        var written = duties.Select(one => (one.Duty, one.Event, Said: StoredJson.Write(one.Duty))).ToList();
        return database.WriteSlowlyAsync<IReadOnlyList<Duty>>(
            session =>
            {
                Count(session);
                return [.. written.Select(one => Add(session, one.Duty, one.Event, one.Said))];
            },
            cancel);
    }

    public Task<T?> ChangeAsync<T>(long number, Func<HeldDuty, (T Result, DutyChange? Change)> decide, CancellationToken cancel) =>
        database.WriteAsync(session => Change(session, number, decide).Result, cancel);

    public Task<T?> ChangeOnceAsync<T>(string cause, long number, Func<HeldDuty, (T Result, DutyChange? Change)> decide, CancellationToken cancel) => database.WriteAsync(
        session =>
        {
            if (session.Value("SELECT said FROM deed WHERE cause = ?1 AND duty = ?2", cause, number) is string said)
            {
                return StoredJson.Read<T>(said);
            }

            var (result, at) = Change(session, number, decide);
            if (at is { } moment)
            {
                session.Run("INSERT INTO deed(cause, duty, at, said) VALUES (?1, ?2, ?3, ?4)", cause, number, moment.ToUnixTimeMilliseconds(), StoredJson.Write(result));
            }

            return result;
        },
        cancel);

    public Task<IReadOnlyList<DutyEvent>> HistoryAsync(long number, CancellationToken cancel) =>
        Task.FromResult(database.Read<IReadOnlyList<DutyEvent>>(session => session.All(
            "SELECT at, owner, who, place, what FROM duty_event WHERE duty = ?1 ORDER BY id",
            row => new DutyEvent(row.Moment(0), row.Text(1), row.Text(2), row.GetString(3), row.GetString(4)), number)));

    public Task<long> InStepWithAsync(CancellationToken cancel) => Task.FromResult(database.Read(session => StateOf(session, InStep)));

    public Task KeepInStepAsync(long generation, CancellationToken cancel) => database.WriteAsync(
        session => session.Run(
            "INSERT INTO state(key, value) VALUES (?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value", InStep, generation),
        cancel);

    // At: when it changed; null where it did not.
    private static (T? Result, DateTimeOffset? At) Change<T>(Session session, long number, Func<HeldDuty, (T Result, DutyChange? Change)> decide)
    {
        if (DutyRows.Find(session, number) is not { } held)
        {
            return (default, null);
        }

        var (result, change) = decide(held);
        if (change is null)
        {
            return (result, null);
        }

        Count(session);
        DutyRows.Keep(session, held, change);
        return (result, change.Events[^1].At);
    }

    /// <summary>A duty and its shares as of one moment.</summary>
    private T AtOnce<T>(Func<Session, T> read) => database.Read(session =>
    {
        session.Run("BEGIN");
        try
        {
            return read(session);
        }
        finally
        {
            session.Run("COMMIT");
        }
    });

    private static Duty Add(Session session, Duty duty, DutyEvent said, string written)
    {
        var numbered = DutyRows.Insert(session, duty, written);
        DutyRows.Tell(session, numbered.Number, said);
        return numbered;
    }

    private static void Count(Session session) =>
        session.Run("INSERT INTO state(key, value) VALUES (?1, 1) ON CONFLICT(key) DO UPDATE SET value = value + 1", Stamp);

    private static long StateOf(Session session, string key) => session.Number("SELECT value FROM state WHERE key = ?1", key);
}
