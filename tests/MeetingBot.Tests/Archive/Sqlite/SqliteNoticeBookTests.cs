namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteNoticeBookTests : NoticeBookContract
{
    private protected override IStores NewStores() => new SqliteStores();
}
