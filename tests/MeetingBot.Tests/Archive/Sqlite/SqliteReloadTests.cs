namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteReloadTests : ReloadContract
{
    private protected override IStores NewStores() => new SqliteStores();
}
