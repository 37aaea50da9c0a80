namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteDutyBookTests : DutyBookContract
{
    private protected override IStores NewStores() => new SqliteStores();
}
