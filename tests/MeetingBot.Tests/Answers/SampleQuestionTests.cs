using Xunit.Abstractions;

namespace MeetingBot.Tests.Answers;

/// <summary>
/// 150 questions over the samples: half of the answerable ones phrased unlike the text, a third with no answer there. The bars are what is
/// reached; raise them when more is.
/// </summary>
[Collection(SampleHouse.Name)]
public sealed class SampleQuestionTests(SampleHouse samples, ITestOutputHelper output)
{
    [Fact]
    public async Task No_fewer_questions_are_answered_rightly_and_no_more_wrongly_than_were()
    {
        var asked = await samples.AskedAsync();
        output.WriteLine($"right {asked.Right}, refused {asked.Refused}, wrong {asked.Wrong}\n{asked.Misses}");

        Assert.True(asked.Right >= 90, $"{asked.Right} of the 100 that have an answer are right. {asked.Misses}");
        Assert.True(asked.Refused >= 49, $"{asked.Refused} of the 50 that have none are refused. {asked.Misses}");
        Assert.True(asked.Wrong <= 7, $"{asked.Wrong} are told something that is not so. {asked.Misses}");
    }

    [Fact]
    public void A_third_of_the_questions_have_no_answer()
    {
        var questions = File.ReadLines(SampleHouse.Questions).Select(line => MeetingBot.Console.EvalQuestion.Read(line)!).ToList();

        Assert.Equal((150, 50), (questions.Count, questions.Count(q => q.Answerable == false)));
        Assert.Equal(150, questions.Select(q => q.Id).Distinct().Count());
        Assert.All(questions, q => Assert.Equal(q.Answerable == true, q.Must is not null && q.Cite is not null));
    }
}
