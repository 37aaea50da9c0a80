using MeetingBot.Archive.Duties;

namespace MeetingBot.Archive.Sqlite;

internal sealed class SqliteDutyBook(Database database, TimeProvider clock) : IDutyBook
{
    private const string Stamp = "duties";
    private const string Generation = "duties_generation";
    private const string Basis = "duties_basis";
    private const string Tallied = "duties_tallied";
    private const string InStepLease = "duties";

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

    public Task<IReadOnlyDictionary<(DutyState State, bool IsDoubtful), int>> CountAsync(CancellationToken cancel) =>
        Task.FromResult(database.Read<IReadOnlyDictionary<(DutyState, bool), int>>(session => session.All(
            "SELECT state, state = 'Open' AND doubtful = 1, count(*) FROM duty GROUP BY 1, 2",
            row => (Kind: (Enum.Parse<DutyState>(row.GetString(0)), row.GetInt32(1) == 1), Count: row.GetInt32(2))).ToDictionary(one => one.Kind, one => one.Count)));

    public Task<IReadOnlyList<DutyEvent>> HistoryAsync(long number, CancellationToken cancel) =>
        Task.FromResult(database.Read<IReadOnlyList<DutyEvent>>(session => session.All(
            "SELECT at, owner, who, place, what FROM duty_event WHERE duty = ?1 ORDER BY id",
            row => new DutyEvent(row.Moment(0), row.Text(1), row.Text(2), row.GetString(3), row.GetString(4)), number)));

    public Task<int> ChangeAllAsync(IReadOnlyList<long> numbers, Func<HeldDuty, DutyChange?> decide, CancellationToken cancel) => database.WriteSlowlyAsync(
        session =>
        {
            var changed = 0;
            foreach (var number in numbers)
            {
                if (DutyRows.Find(session, number) is { } held && decide(held) is { } change)
                {
                    DutyRows.Keep(session, held, change);
                    changed++;
                }
            }

            if (changed > 0)
            {
                Count(session);
            }

            return changed;
        },
        cancel);

    public async Task<IAsyncDisposable?> HoldAsync(CancellationToken cancel) => await Lease.TryTakeAsync(database, clock, InStepLease, cancel).ConfigureAwait(false);

    public Task<InStep> InStepWithAsync(CancellationToken cancel) =>
        Task.FromResult(database.Read(session => new InStep(StateOf(session, Generation), StateOf(session, Basis))));

    public Task KeepInStepAsync(InStep step, CancellationToken cancel) => database.WriteAsync(
        session => Put(session, Generation, step.Generation) + Put(session, Basis, step.Basis), cancel);

    public Task<IReadOnlyList<string>> SittingsAsync(CancellationToken cancel) => Task.FromResult(database.Read<IReadOnlyList<string>>(session =>
        session.All("SELECT DISTINCT sitting FROM duty WHERE sitting IS NOT NULL ORDER BY sitting", row => row.GetString(0))));

    public Task<DutyTally> TallyAsync(long after, CancellationToken cancel) => Task.FromResult(database.Read(session => DutyRows.Tally(session, after)));

    public Task<long> TalliedAsync(CancellationToken cancel) => Task.FromResult(database.Read(session => StateOf(session, Tallied)));

    public Task KeepTalliedAsync(long last, CancellationToken cancel) => database.WriteAsync(session => Put(session, Tallied, last), cancel);

    private static int Put(Session session, string key, long value) =>
        session.Run("INSERT INTO state(key, value) VALUES (?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value", key, value);

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
