namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteFeedTests : FeedContract
{
    private protected override IStores NewStores() => new SqliteStores();
}
