using MeetingBot.Archive;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingBot.Intake;

/// <summary>For a host that stays: reads the minutes folder when it starts and, when Minutes:Watch says so, whenever files come, change or go.</summary>
internal sealed partial class MinutesWatch(
    MinutesReload reload, MinutesIntake intake, IOptions<IntakeOptions> options, TimeProvider clock, ILogger<MinutesWatch> log) : BackgroundService
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);

    private volatile bool hasLooked;

    /// <summary>Whether the folder has been looked into once, for better or worse.</summary>
    public bool HasLooked => hasLooked;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        options.Value.Watch ? RunAsync(Log, stoppingToken) : ReloadAsync(Log, stoppingToken);

    /// <summary>Reloads now and whenever something changes, until it is stopped.</summary>
    /// <param name="tell">What became of each reload.</param>
    public async Task RunAsync(Action<ReloadResult> tell, CancellationToken stoppingToken)
    {
        using var trigger = new ReloadTrigger(clock, Quiet, TimeSpan.FromMinutes(options.Value.WatchEveryMinutes));
        using var watcher = Watch(trigger);
        var following = Task.CompletedTask;
        try
        {
            while (!stoppingToken.IsCancellationRequested && !following.IsFaulted)
            {
                // At once too: something may have changed while nobody watched.
                following = FollowAsync(following, await LoadAsync(stoppingToken).ConfigureAwait(false), tell, stoppingToken);
                await trigger.WaitAsync(stoppingToken).ConfigureAwait(false);
            }
        }
        finally
        {
            await following.ConfigureAwait(false);
        }
    }

    private async Task ReloadAsync(Action<ReloadResult> tell, CancellationToken cancel) =>
        await FollowAsync(Task.CompletedTask, await LoadAsync(cancel).ConfigureAwait(false), tell, cancel).ConfigureAwait(false);

    private async Task<ReloadResult?> LoadAsync(CancellationToken cancel)
    {
        try
        {
            return await reload.LoadAsync(intake.ConfiguredFolder ?? intake.ConfiguredName, allowEmpty: false, progress: null, cancel).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is ArchiveException or IOException)
        {
            LogFailed(fault); // the generation before stays; the next time it is tried anew
            return null;
        }
    }

    // Duties follow one reload after the other, and no file waits for them: those of ten years take minutes.
    private async Task FollowAsync(Task before, ReloadResult? result, Action<ReloadResult> tell, CancellationToken cancel)
    {
        await before.ConfigureAwait(false);
        try
        {
            if (result is not null)
            {
                tell(await reload.FollowAsync(result, cancel).ConfigureAwait(false));
            }
        }
        catch (Exception fault) when (fault is ArchiveException or IOException)
        {
            LogNotFollowed(fault); // the store knows what is owed, and the next time it is made up for
        }

        hasLooked = true;
    }

    private void Log(ReloadResult result)
    {
        switch (result)
        {
            case ReloadResult.Done({ Number: var number }, var report):
                LogDone(number, ReportText.Of(report));
                break;
            case ReloadResult.Refused(var why):
                LogRefused(why);
                break;
            case ReloadResult.Busy:
                LogBusy();
                break;
        }
    }

    // Without a folder there is nothing to watch yet; the regular look finds it when it comes.
    private FileSystemWatcher? Watch(ReloadTrigger trigger)
    {
        if (intake.ConfiguredFolder is not { } folder)
        {
            return null;
        }

        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => trigger.Touch();
        watcher.Created += (_, _) => trigger.Touch();
        watcher.Deleted += (_, _) => trigger.Touch();
        watcher.Renamed += (_, _) => trigger.Touch();
        watcher.Error += (_, _) => trigger.Touch(); // more happened than it could tell
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    [LoggerMessage(LogLevel.Information, "重新載入完成（第 {Generation} 代）。{Report}")]
    private partial void LogDone(long generation, string report);

    [LoggerMessage(LogLevel.Warning, "沒有重新載入：{Why}")]
    private partial void LogRefused(string why);

    [LoggerMessage(LogLevel.Information, "另一個程式正在重新載入，這次略過。")]
    private partial void LogBusy();

    [LoggerMessage(LogLevel.Error, "重新載入失敗，繼續使用先前的內容。")]
    private partial void LogFailed(Exception fault);

    [LoggerMessage(LogLevel.Error, "會議紀錄已載入，但待辦還沒有跟上，下次載入時再試。")]
    private partial void LogNotFollowed(Exception fault);
}
