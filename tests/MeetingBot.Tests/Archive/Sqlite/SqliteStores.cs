using MeetingBot.Archive;
using MeetingBot.Archive.Sqlite;
using MeetingBot.Tests.Console;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Archive.Sqlite;

/// <summary>A real file in a folder of its own, opened as often as there are processes.</summary>
internal sealed class SqliteStores : IStores
{
    private readonly TempFolder folder = new();

    public string File => Path.Combine(folder.Path, "data", "archive.db");

    public string Folder => folder.Path;

    public Database OpenDatabase() => new(Options.Create(new ArchiveOptions { Path = File }));

    public Store Open(TimeProvider clock, string? instance = null)
    {
        var mortal = new MortalClock(clock);
        var database = OpenDatabase();
        var holder = new Holder(Options.Create(new ArchiveOptions { Instance = instance ?? Guid.NewGuid().ToString("N") }));
        return new(
            new SqliteArchive(database, mortal), new SqliteConversations(database, mortal), new SqliteQuestionLog(database), new SqliteModelBudget(database),
            new SqliteInbox(database, holder, mortal), new SqliteOutbox(database, holder, mortal), new SqlitePlaces(database, mortal),
            new SqliteFeedbackBook(database), new SqliteTranscripts(database, mortal),
            new SqliteDutyBook(database, mortal), new SqliteNoticeBook(database, mortal), new SqliteCalendarChanges(database), new SqliteAbsences(database),
            new SqliteFeeds(database), new SqliteWays(database),
            mortal.Dispose,
            () =>
            {
                mortal.Dispose();
                database.Dispose();
            });
    }

    public void Dispose() => folder.Dispose();
}
