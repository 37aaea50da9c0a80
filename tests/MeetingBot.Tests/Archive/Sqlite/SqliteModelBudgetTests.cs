namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteModelBudgetTests : ModelBudgetContract
{
    private protected override IStores NewStores() => new SqliteStores();
}
