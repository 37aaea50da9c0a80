namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteQuestionLogTests : QuestionLogContract
{
    private protected override IStores NewStores() => new SqliteStores();
}
