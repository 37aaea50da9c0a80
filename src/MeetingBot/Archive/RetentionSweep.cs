using MeetingBot.Archive.Post;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingBot.Archive;

/// <summary>For a host that stays: deletes what people wrote when it has been kept long enough, when it starts and once a day.</summary>
internal sealed partial class RetentionSweep(
    IQuestionLog questions,
    IFeedbackBook feedback,
    IConversations conversations,
    IInbox inbox,
    IOutbox outbox,
    ITranscripts transcripts,
    IOptions<RetentionOptions> options,
    TimeProvider clock,
    ILogger<RetentionSweep> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tick = new PeriodicTimer(Often, clock);
        do
        {
            try
            {
                await SweepAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (ArchiveException fault)
            {
                LogFailed(fault); // what is left is deleted the next day
            }
        }
        while (await tick.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    private async Task SweepAsync(CancellationToken cancel)
    {
        var before = clock.GetUtcNow() - TimeSpan.FromDays(options.Value.Days);
        LogDone(
            options.Value.Days,
            await questions.ForgetBeforeAsync(before, cancel).ConfigureAwait(false),
            await feedback.ForgetBeforeAsync(before, cancel).ConfigureAwait(false),
            await conversations.ForgetBeforeAsync(before, cancel).ConfigureAwait(false),
            await inbox.ForgetBeforeAsync(before, cancel).ConfigureAwait(false),
            await outbox.ForgetBeforeAsync(before, cancel).ConfigureAwait(false),
            await transcripts.ForgetBeforeAsync(before, cancel).ConfigureAwait(false));
    }

    [LoggerMessage(LogLevel.Information, "超過 {Days} 天的已刪除：提問 {Questions}、回饋 {Feedback}、對話主題 {Conversations}、來訊 {Incoming}、去訊 {Outgoing}、對話紀錄 {Transcripts}。")]
    private partial void LogDone(int days, int questions, int feedback, int conversations, int incoming, int outgoing, int transcripts);

    [LoggerMessage(LogLevel.Error, "過期的資料無法刪除，明天再試。")]
    private partial void LogFailed(Exception fault);
}
