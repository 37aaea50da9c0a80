namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteAbsenceTests : AbsenceContract
{
    private protected override IStores NewStores() => new SqliteStores();
}
