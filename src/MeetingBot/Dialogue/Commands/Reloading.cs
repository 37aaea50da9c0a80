using MeetingBot.Intake;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Dialogue.Commands;

/// <summary>A reload that somebody in a conversation waits for, but not for ever: a long one goes on behind their back.</summary>
internal sealed partial class Reloading(MinutesReload reload, MinutesIntake intake, TimeProvider clock, ILogger<Reloading> log) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly CancellationTokenSource over = new();

    /// <summary>Null while it goes on.</summary>
    public async Task<ReloadResult?> RunAsync(CancellationToken cancel)
    {
        var running = Task.Run(() => reload.RunAsync(intake.ConfiguredFolder ?? intake.ConfiguredName, allowEmpty: false, progress: null, over.Token), cancel);
        try
        {
            return await running.WaitAsync(Patience, clock, cancel).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!running.IsCompleted)
        {
            _ = TellAsync(running);
            return null;
        }
    }

    public void Dispose()
    {
        over.Cancel();
        over.Dispose();
    }

    private async Task TellAsync(Task<ReloadResult> running)
    {
        try
        {
            var result = await running.ConfigureAwait(false);
            LogDone(result is ReloadResult.Done(var generation, var report) ? $"第 {generation.Number} 代。{ReportText.Of(report)}" : result.ToString());
        }
        catch (OperationCanceledException)
        {
            // The program ends; what was begun leaves no trace.
        }
        catch (Exception fault)
        {
            LogFailed(fault); // nobody waits any more who could be told
        }
    }

    [LoggerMessage(LogLevel.Information, "對話裡要求的重新載入完成：{Result}")]
    private partial void LogDone(string result);

    [LoggerMessage(LogLevel.Error, "對話裡要求的重新載入失敗，繼續使用先前的內容。")]
    private partial void LogFailed(Exception fault);
}
