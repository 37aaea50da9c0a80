namespace MeetingBot.Archive.Sqlite;

/// <summary>
/// Many small writes leave the index in many pieces, each of which every search looks into. After a large reload they are merged, a
/// little at a time, so that nobody waits long.
/// </summary>
internal sealed class IndexMerge(Database database, Lease lease)
{
    private const int Pages = 200;
    private const int Most = 10_000; // steps: a bound, should SQLite's report of progress ever not end
    private const int LargeShare = 20; // a reload is large from one in so many files on

    public async Task AfterAsync(int put, int files, CancellationToken cancel)
    {
        var first = -Pages; // negative: begin to merge all pieces into one
        for (var step = 0; step < Most && put * LargeShare >= files && await StepAsync(first, cancel).ConfigureAwait(false); step++)
        {
            first = Pages;
        }
    }

    // As documented for merge: fewer than two rows changed means that there was nothing left to do.
    private Task<bool> StepAsync(int pages, CancellationToken cancel) => database.WriteSlowlyAsync(
        session =>
        {
            lease.Require(session);
            var before = session.Number("SELECT total_changes()");
            session.Run("INSERT INTO passage_term(passage_term, rank) VALUES ('merge', ?1)", pages);
            return session.Number("SELECT total_changes()") - before >= 2;
        },
        cancel);
}
