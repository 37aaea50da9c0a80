namespace MeetingBot.Archive.Sqlite;

/// <summary>
/// The right to do something alone, over all processes that use the file. It runs out when its holder dies, and is renewed while the
/// holder lives.
/// </summary>
internal sealed class Lease : IAsyncDisposable
{
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(1);

    private readonly Database database;
    private readonly TimeProvider clock;
    private readonly string name;
    private readonly string holder = Guid.NewGuid().ToString("N");
    private readonly CancellationTokenSource ended = new();
    private readonly ITimer timer;

    private Lease(Database database, TimeProvider clock, string name)
    {
        (this.database, this.clock, this.name) = (database, clock, name);
        timer = clock.CreateTimer(_ => _ = RenewAsync(), null, Length / 3, Length / 3);
    }

    /// <summary>Null while somebody else has it.</summary>
    public static async Task<Lease?> TryTakeAsync(Database database, TimeProvider clock, string name, CancellationToken cancel)
    {
        var lease = new Lease(database, clock, name);
        var taken = await database.WriteAsync(lease.Take, cancel).ConfigureAwait(false);
        if (!taken)
        {
            await lease.DisposeAsync().ConfigureAwait(false);
        }

        return taken ? lease : null;
    }

    /// <summary>
    /// Within the transaction of every write that the lease protects: a holder that slept past its end must not write beside the next. Only
    /// a reload asks for it, so the words are a reload's.
    /// </summary>
    public void Require(Session session)
    {
        if (Renew(session) == 0)
        {
            throw new ArchiveException("這次的重新載入停頓太久，已由另一個程式接手；這裡的變更沒有生效，請再執行一次。");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await timer.DisposeAsync().ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        await database.WriteAsync(
            session => session.Run("DELETE FROM lease WHERE name = ?1 AND holder = ?2", name, holder), CancellationToken.None).ConfigureAwait(false);
        ended.Dispose();
    }

    private long Until => (clock.GetUtcNow() + Length).ToUnixTimeMilliseconds();

    private bool Take(Session session) => session.Run(
        """
        INSERT INTO lease(name, holder, until) VALUES (?1, ?2, ?3)
        ON CONFLICT(name) DO UPDATE SET holder = excluded.holder, until = excluded.until WHERE until <= ?4
        """,
        name, holder, Until, clock.GetUtcNow().ToUnixTimeMilliseconds()) > 0;

    private int Renew(Session session) => session.Run("UPDATE lease SET until = ?3 WHERE name = ?1 AND holder = ?2", name, holder, Until);

    private async Task RenewAsync()
    {
        try
        {
            await database.WriteAsync(Renew, ended.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is ArchiveException or OperationCanceledException or ObjectDisposedException)
        {
            // Given up, or the store cannot be written just now: the next tick tries again, and Require decides whether it came too late.
        }
    }
}
