using MeetingBot.Archive.Post;

namespace MeetingBot.Archive.Sqlite;

internal sealed class SqliteWays(Database database) : IWays
{
    public Task<IReadOnlyDictionary<string, Abilities>> OpenAsync(CancellationToken cancel) => Task.FromResult(
        database.Read<IReadOnlyDictionary<string, Abilities>>(session => session
            .All("SELECT channel, said FROM way", row => (Channel: row.GetString(0), Abilities: StoredJson.Read<Abilities>(row.GetString(1))))
            .ToDictionary(way => way.Channel, way => way.Abilities, StringComparer.Ordinal)));

    public Task KeepAsync(IReadOnlyDictionary<string, Abilities> ways, CancellationToken cancel) => database.WriteAsync(
        session =>
        {
            session.Run("DELETE FROM way");
            return ways.Sum(way => session.Run("INSERT INTO way(channel, said) VALUES (?1, ?2)", way.Key, StoredJson.Write(way.Value)));
        },
        cancel);
}
