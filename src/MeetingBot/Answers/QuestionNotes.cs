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

    private readonly Channel<AskedQuestion> waiting = Channel.CreateBounded<AskedQuestion>(MostWaiting);
    private readonly Task writing;

    public QuestionNotes(IQuestionLog questions, ILogger<QuestionNotes> log) => writing = Task.Run(() => WriteAsync(questions, log));

    public ValueTask AddAsync(AskedQuestion question, CancellationToken cancel) => waiting.Writer.WriteAsync(question, cancel);

    /// <summary>What was asked is written before the program ends.</summary>
    public void Dispose()
    {
        waiting.Writer.TryComplete();
        writing.GetAwaiter().GetResult();
    }

    private async Task WriteAsync(IQuestionLog questions, ILogger log)
    {
        await foreach (var question in waiting.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            try
            {
                await questions.KeepAsync(question, CancellationToken.None).ConfigureAwait(false);
            }
            catch (ArchiveException fault)
            {
                LogLost(log, fault.Message);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A question could not be written into the log: {Fault}")]
    private static partial void LogLost(ILogger log, string fault);
}
