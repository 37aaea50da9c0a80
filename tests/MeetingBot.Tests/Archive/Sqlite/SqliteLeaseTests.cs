namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteLeaseTests : LeaseContract
{
    private protected override IStores NewStores() => new SqliteStores();
}
