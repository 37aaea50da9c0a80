using MeetingBot.Archive.Office;
using Microsoft.Data.Sqlite;

namespace MeetingBot.Archive.Sqlite;

internal sealed class SqliteFeeds(Database database) : IFeeds
{
    public Task KeepAsync(Feed feed, CancellationToken cancel) => database.WriteAsync(
        session => session.Run(
            "INSERT INTO feed(digest, person, unit, at) VALUES (?1, ?2, ?3, ?4)", feed.Digest, feed.Person, feed.Unit, feed.At.ToUnixTimeMilliseconds()),
        cancel);

    public Task<Feed?> FindAsync(string digest, CancellationToken cancel) => Task.FromResult(
        database.Read(session => session.All("SELECT digest, person, unit, at FROM feed WHERE digest = ?1", Read, digest).FirstOrDefault()));

    public Task<IReadOnlyList<Feed>> OfAsync(string person, CancellationToken cancel) => Task.FromResult(database.Read<IReadOnlyList<Feed>>(
        session => session.All("SELECT digest, person, unit, at FROM feed WHERE person = ?1 ORDER BY at, digest", Read, person)));

    public Task<int> RevokeAsync(string person, string? unit, CancellationToken cancel) => database.WriteAsync(
        session => session.Run("DELETE FROM feed WHERE person = ?1 AND unit IS ?2", person, unit), cancel);

    private static Feed Read(SqliteDataReader row) => new(row.GetString(0), row.GetString(1), row.Text(2), row.Moment(3));
}
