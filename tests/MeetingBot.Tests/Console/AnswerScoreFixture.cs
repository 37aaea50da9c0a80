using MeetingBot.Minutes.Tests;

namespace MeetingBot.Tests.Console;

/// <summary>Asks the annotated questions over the real minutes and has the answers scored, once for all figures.</summary>
public sealed class AnswerScoreFixture
{
    private readonly Lazy<Task<string>> printed = new(ScoreAsync);

    public Task<string> PrintedAsync() => printed.Value;

    private static async Task<string> ScoreAsync()
    {
        var shared = SharedFolder.Needed;
        var questions = Path.Combine(shared, "gold", "questions.jsonl");
        var eval = await MeetingBotProcess.RunAsync("eval", questions, "--minutes", Path.Combine(shared, "minutes"), "--json");
        Assert.True(eval.Status == 0, eval.Errors);
        return await Scorer.ScoreAsync("answers", questions, eval.Output);
    }
}
