namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteOutboxStateTests : OutboxStateContract
{
    private protected override IStores NewStores() => new SqliteStores();
}
