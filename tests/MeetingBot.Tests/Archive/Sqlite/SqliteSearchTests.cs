using MeetingBot.Archive;
using MeetingBot.Archive.Sqlite;

namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteSearchTests : SearchContract
{
    private protected override IStores NewStores() => new SqliteStores();

    private protected override Task<IReadOnlyList<Hit>> FullyAsync(IReading reading, PassageQuery query) =>
        ((SqliteReading)reading).SearchFullyAsync(query, default);
}
