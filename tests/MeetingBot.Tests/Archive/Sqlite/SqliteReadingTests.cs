namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteReadingTests : ReadingContract
{
    private protected override IStores NewStores() => new SqliteStores();
}
