namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteCalendarChangeTests : CalendarChangeContract
{
    private protected override IStores NewStores() => new SqliteStores();
}
