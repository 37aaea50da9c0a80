using MeetingBot.Answers;
using MeetingBot.Archive;

namespace MeetingBot.Bench.Steps;

/// <summary>What is timed as one question.</summary>
internal static class WholeQuestion
{
    private static readonly DateOnly Today = new(2026, 1, 5);

    /// <summary>From the words to the answer with its citations, without a model. The one place to change when more belongs to it.</summary>
    public static Func<string, CancellationToken, Task> Of(AnswerDesk desk) => (question, cancel) =>
        desk.AskAsync(new Inquiry(question, Person: null, Conversation: null, Sight.All, Today), cancel);
}
