namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SqliteTranscriptTests : TranscriptContract
{
    private protected override IStores NewStores() => new SqliteStores();
}
