using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Office;
using MeetingBot.Archive.Post;
using MeetingBot.Archive.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Archive;

/// <summary>The door of the room: what is kept, and what is found in it.</summary>
internal static class ArchiveModule
{
    public static IServiceCollection AddArchive(this IServiceCollection services)
    {
        services.AddSettings<ArchiveOptions>(ArchiveOptions.Section)
            .Validate(options => !Directory.Exists(options.Path), "設定 Archive:Path 指到一個資料夾：請填檔案的名稱，例如 data/meetingbot.db。");
        services.AddSettings<LinksOptions>(LinksOptions.Section).Validate(options => options.IsRight, LinksOptions.Wrong);
        return services
            .AddSingleton<MinutesLinks>()
            .AddSingleton<Database>()
            .AddSingleton<IMinutesArchive, SqliteArchive>()
            .AddSingleton<IConversations, SqliteConversations>()
            .AddSingleton<IQuestionLog, SqliteQuestionLog>()
            .AddSingleton<IModelBudget, SqliteModelBudget>()
            .AddSingleton<Holder>()
            .AddSingleton<IInbox, SqliteInbox>()
            .AddSingleton<IOutbox, SqliteOutbox>()
            .AddSingleton<IPlaces, SqlitePlaces>()
            .AddSingleton<IFeedbackBook, SqliteFeedbackBook>()
            .AddSingleton<ITranscripts, SqliteTranscripts>()
            .AddSingleton<IWays, SqliteWays>()
            .AddSingleton<IDutyBook, SqliteDutyBook>()
            .AddSingleton<INoticeBook, SqliteNoticeBook>()
            .AddSingleton<ICalendarChanges, SqliteCalendarChanges>()
            .AddSingleton<IAbsences, SqliteAbsences>()
            .AddSingleton<IFeeds, SqliteFeeds>()
            .AddSingleton<IBackup, SqliteBackup>();
    }

    /// <summary>For a host that stays; a verb deletes nothing on the way.</summary>
    public static IServiceCollection AddRetention(this IServiceCollection services)
    {
        services.AddSettings<RetentionOptions>(RetentionOptions.Section);
        return services.AddHostedService<RetentionSweep>();
    }
}
