using Xunit.Abstractions;

namespace MeetingBot.Tests.Console;

/// <summary>The figures of questions over real minutes, which are not in the repository; see README.</summary>
public sealed class AnswerScoreTests(AnswerScoreFixture scores, ITestOutputHelper output) : IClassFixture<AnswerScoreFixture>
{
    [GoldTheory]
    [InlineData("answers_right", 1.000)]
    [InlineData("citations_right", 1.000)]
    [InlineData("answered_wrong", 0.000)]
    [InlineData("refused_rightly", 1.000)]
    public async Task When_the_annotated_minutes_are_there_every_question_is_answered_or_refused_rightly(string figure, double wanted)
    {
        var printed = await scores.PrintedAsync();
        output.WriteLine(printed);

        Assert.True(Scorer.Figure(printed, figure) == wanted, printed);
    }
}
