namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteConversationTests : ConversationContract
{
    private protected override IStores NewStores() => new SqliteStores();
}
