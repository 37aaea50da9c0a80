using MeetingBot.Console;
using MeetingBot.Tests.Answers;

namespace MeetingBot.Tests.Console;

/// <summary>An admin without Python sees what the scorer would have printed.</summary>
[Collection(SampleHouse.Name)]
public sealed class EvalJudgeTests(SampleHouse samples)
{
    [GoldTheory]
    [InlineData("--minutes")]
    public async Task Judges_every_kind_of_question_as_the_scorer_does(string option)
    {
        var eval = await MeetingBotProcess.RunAsync(
            "eval", SampleHouse.Questions, option, Path.Combine(Repository.Root, "samples", "minutes"), "--today", $"{SampleHouse.Today:O}", "--json");
        var printed = await Scorer.ScoreAsync("answers", SampleHouse.Questions, eval.Output);

        var asked = await samples.AskedAsync();

        Assert.All(asked.All.GroupBy(q => q.Question.Kind), kind => Assert.Contains(
            $"  {kind.Key} {kind.Count(q => q.Verdict == EvalVerdict.Right)}/{kind.Count()}\n", printed, StringComparison.Ordinal));
        Assert.Contains($"answered_wrong {asked.All.Count(q => q.Verdict == EvalVerdict.Wrong) / 100d:F3} ", printed, StringComparison.Ordinal);
    }
}
