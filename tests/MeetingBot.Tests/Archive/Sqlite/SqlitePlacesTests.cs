namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqlitePlacesTests : PlacesContract
{
    private protected override IStores NewStores() => new SqliteStores();
}
