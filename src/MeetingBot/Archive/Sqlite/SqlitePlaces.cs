using MeetingBot.Archive.Post;

namespace MeetingBot.Archive.Sqlite;

internal sealed class SqlitePlaces(Database database, TimeProvider clock) : IPlaces
{
    public async Task KeepAsync(KnownPlace place, CancellationToken cancel)
    {
        var said = StoredJson.Write(place with { ClosedWhy = null });
        if (database.Read(session => IsKept(session, place, said)))
        {
            return; // each message that comes keeps its place; hardly any changes it
        }

        await database.WriteAsync(session => Keep(session, place, said), cancel).ConfigureAwait(false);
    }

    public Task<KnownPlace?> FindAsync(string channel, string conversation, CancellationToken cancel) =>
        OneAsync("channel = ?1 AND conversation = ?2", channel, conversation);

    public Task<KnownPlace?> FindPrivateAsync(string channel, string account, CancellationToken cancel) =>
        OneAsync("channel = ?1 AND account = ?2 AND is_group = 0 AND closed_why IS NULL ORDER BY kept DESC LIMIT 1", channel, account);

    public Task<KnownPlace?> FindNewestAsync(string channel, CancellationToken cancel) =>
        OneAsync("channel = ?1 AND closed_why IS NULL ORDER BY kept DESC LIMIT 1", channel);

    public Task CloseAsync(string channel, string conversation, string why, CancellationToken cancel) => database.WriteAsync(
        session =>
        {
            var now = clock.GetUtcNow();
            var address = new Address(channel, conversation);
            var account = (string?)session.Value(
                "UPDATE place SET closed_why = ?3 WHERE channel = ?1 AND conversation = ?2 RETURNING iif(is_group, NULL, account)", channel, conversation, why);
            OutboxRows.Fail(session, address.Line, why, now);
            if (account is not null && Address.Private(channel, account) is var person && PlaceRows.ClosedWhy(session, person) is not null)
            {
                OutboxRows.Fail(session, person.Line, why, now);
            }

            return true;
        },
        cancel);

    private static bool IsKept(Session session, KnownPlace place, string said) => session.Number(
        """
        SELECT 1 FROM place p WHERE channel = ?1 AND conversation = ?2 AND said = ?3 AND closed_why IS NULL
        AND (is_group = 1 OR NOT EXISTS (SELECT 1 FROM place o WHERE o.channel = ?1 AND o.account = p.account AND o.is_group = 0 AND o.kept > p.kept))
        """,
        place.Address.Channel, place.Address.Conversation, said) == 1;

    private static int Keep(Session session, KnownPlace place, string said) => session.Run(
        """
        INSERT INTO place(channel, conversation, account, is_group, kept, said)
        VALUES (?1, ?2, ?3, ?4, (SELECT coalesce(max(kept), 0) + 1 FROM place), ?5)
        ON CONFLICT(channel, conversation) DO UPDATE SET account = excluded.account, is_group = excluded.is_group, kept = excluded.kept, said = excluded.said, closed_why = NULL
        """,
        place.Address.Channel, place.Address.Conversation, place.Account, place.IsGroup, said);

    private Task<KnownPlace?> OneAsync(string where, params object?[] values) => Task.FromResult(
        database.Read(session => session.All($"SELECT {PlaceRows.Columns} FROM place WHERE {where}", PlaceRows.Place, values).FirstOrDefault()));
}
