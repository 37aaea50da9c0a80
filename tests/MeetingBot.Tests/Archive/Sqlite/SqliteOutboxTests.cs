namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteOutboxTests : OutboxContract
{
    private protected override IStores NewStores() => new SqliteStores();
}
