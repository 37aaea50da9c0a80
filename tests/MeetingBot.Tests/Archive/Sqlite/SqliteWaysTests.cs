namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteWaysTests : WaysContract
{
    private protected override IStores NewStores() => new SqliteStores();
}
