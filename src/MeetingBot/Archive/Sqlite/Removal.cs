namespace MeetingBot.Archive.Sqlite;

/// <summary>
/// Deletes versions that nobody can see. In small transactions, so that others may write in between; whatever is cut short, by a crash or
/// a lost lease, is found and finished by the next reload.
/// </summary>
internal sealed class Removal(Database database, Lease lease)
{
    private const int Slab = 10_000; // passages whose terms are discounted at once
    private const int Chunk = 200; // passages that are deleted at once

    public async Task DeleteAsync(IReadOnlyList<long> meetings, CancellationToken cancel)
    {
        var slab = new List<long>();
        var passages = 0;
        foreach (var meeting in meetings)
        {
            slab.Add(meeting);
            passages += (int)database.Read(session => session.Number("SELECT passages FROM meeting WHERE id = ?1", meeting));
            if (passages >= Slab)
            {
                await DeleteSlabAsync(slab, cancel).ConfigureAwait(false);
                (slab, passages) = ([], 0);
            }
        }

        await DeleteSlabAsync(slab, cancel).ConfigureAwait(false);
    }

    private async Task DeleteSlabAsync(List<long> meetings, CancellationToken cancel)
    {
        if (meetings.Count == 0)
        {
            return;
        }

        await DiscountAsync(meetings, cancel).ConfigureAwait(false);
        var chunk = new List<(long Meeting, IReadOnlyList<(long, IReadOnlySet<string>)> Passages)>();
        foreach (var meeting in meetings)
        {
            chunk.Add((meeting, database.Read(session => PassageTerms.OfMeeting(session, meeting))));
            if (chunk.Sum(one => one.Passages.Count) >= Chunk)
            {
                await DeleteChunkAsync(chunk, cancel).ConfigureAwait(false);
                chunk = [];
            }
        }

        await DeleteChunkAsync(chunk, cancel).ConfigureAwait(false);
    }

    private async Task DiscountAsync(List<long> meetings, CancellationToken cancel)
    {
        var counts = new TermCounts();
        foreach (var meeting in meetings)
        {
            if (database.Read(session => session.Number("SELECT counted FROM meeting WHERE id = ?1", meeting)) != 0)
            {
                counts.Add(meeting, database.Read(session => PassageTerms.OfMeeting(session, meeting)).Select(passage => passage.Terms));
            }
        }

        await database.WriteSlowlyAsync(
            session =>
            {
                lease.Require(session);
                counts.Write(session, isGone: true);
                return true;
            },
            cancel).ConfigureAwait(false);
    }

    private Task<bool> DeleteChunkAsync(List<(long Meeting, IReadOnlyList<(long, IReadOnlySet<string>)> Passages)> chunk, CancellationToken cancel) =>
        database.WriteSlowlyAsync(
            session =>
            {
                lease.Require(session);
                foreach (var (meeting, passages) in chunk)
                {
                    Delete(session, meeting, passages);
                }

                return true;
            },
            cancel);

    private static void Delete(Session session, long meeting, IReadOnlyList<(long Id, IReadOnlySet<string> Terms)> passages)
    {
        foreach (var (id, terms) in passages)
        {
            session.Run("INSERT INTO passage_term(passage_term, rowid, terms) VALUES ('delete', ?1, ?2)", id, string.Join(' ', terms));
        }

        var (first, last) = (RowId.First(meeting), RowId.Last(meeting));
        session.Run("DELETE FROM passage WHERE id BETWEEN ?1 AND ?2", first, last);
        session.Run("DELETE FROM directive_unit WHERE directive BETWEEN ?1 AND ?2", first, last);
        session.Run("DELETE FROM directive WHERE id BETWEEN ?1 AND ?2", first, last);
        session.Run("DELETE FROM unit WHERE meeting = ?1", meeting);
        session.Run("DELETE FROM date WHERE id BETWEEN ?1 AND ?2", first, last);
        session.Run("DELETE FROM statement WHERE id BETWEEN ?1 AND ?2", first, last);
        session.Run("DELETE FROM doubt WHERE id BETWEEN ?1 AND ?2", first, last);
        session.Run("DELETE FROM source WHERE meeting = ?1", meeting);
        session.Run("DELETE FROM validity WHERE meeting = ?1", meeting);
        session.Run("DELETE FROM meeting WHERE id = ?1", meeting);
    }
}
