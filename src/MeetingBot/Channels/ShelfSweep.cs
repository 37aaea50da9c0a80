using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Channels;

/// <summary>Clears the shelf of files that nobody fetched, whichever channel they came by.</summary>
internal sealed partial class ShelfSweep(FileShelf shelf, TimeProvider clock, ILogger<ShelfSweep> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tick = new PeriodicTimer(Often, clock);
        do
        {
            Clear();
        }
        while (await tick.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    private void Clear()
    {
        try
        {
            shelf.Clear();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            LogTrouble(fault);
        }
    }

    [LoggerMessage(LogLevel.Error, "過期的附件無法刪除，稍後再試。")]
    private partial void LogTrouble(Exception fault);
}
