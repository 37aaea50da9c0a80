namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteInboxTests : InboxContract
{
    private protected override IStores NewStores() => new SqliteStores();
}
