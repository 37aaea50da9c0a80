namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteFeedbackTests : FeedbackContract
{
    private protected override IStores NewStores() => new SqliteStores();
}
