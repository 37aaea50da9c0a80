using System.Threading.Channels;
using MeetingBot.Archive;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Answers;

/// <summary>
/// Writes questions into the log behind the answer's back: while a reload writes, the log may have to wait, and the asker must not.
/// </summary>
internal sealed partial class QuestionNotes : IDisposable
{
    private const int MostWaiting = 10_000;

    private readonly Channel<Func<IQuestionLog, Task>> waiting = Channel.CreateBounded<Func<IQuestionLog, Task>>(MostWaiting);
    private readonly Task writing;

    public QuestionNotes(IQuestionLog questions, ILogger<QuestionNotes> log) => writing = Task.Run(() => WriteAsync(questions, log));

    public ValueTask AddAsync(AskedQuestion question, CancellationToken cancel) =>
        waiting.Writer.WriteAsync(log => log.KeepAsync(question, CancellationToken.None), cancel);

    /// <summary>Its asker took it back; what is still to be written of it is written before.</summary>
    public ValueTask EraseAsync(string asker, string question, CancellationToken cancel) =>
        waiting.Writer.WriteAsync(log => log.EraseAsync(asker, question, CancellationToken.None), cancel);

    /// <summary>What was asked is written before the program ends.</summary>
    public void Dispose()
    {
        waiting.Writer.TryComplete();
        writing.GetAwaiter().GetResult();
    }

    private async Task WriteAsync(IQuestionLog questions, ILogger log)
    {
        await foreach (var write in waiting.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            try
            {
                await write(questions).ConfigureAwait(false);
            }
            catch (ArchiveException fault)
            {
                LogLost(log, fault.Message);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "提問紀錄無法寫入或刪除：{Fault}")]
    private static partial void LogLost(ILogger log, string fault);
}
