using System.Globalization;
using MeetingBot.Answers.Passages;
using MeetingBot.Minutes.Tests;
using Xunit.Abstractions;

namespace MeetingBot.Tests.Answers;

/// <summary>Answered rightly against answered wrongly, from a gate that lets much through to one that lets little.</summary>
[Collection(SampleHouse.Name)]
public sealed class GateCurveTests(SampleHouse samples, ITestOutputHelper output)
{
    // The share of a question that must be said, that the passage itself must say, and the most that may be missing.
    private static readonly Gate[] Looser = [new(0.40, 0.20, 0.60), new(0.45, 0.25, 0.57), new(0.50, 0.30, 0.54)];

    private static readonly Gate[] Stricter = [new(0.65, 0.42, 0.28), new(0.70, 0.50, 0.20), new(0.75, 0.55, 0.15), new(0.80, 0.60, 0.10)];

    [Fact]
    public async Task On_the_samples_the_tuned_gate_is_no_worse_than_looser_ones_and_stricter_ones_answer_less() =>
        await HoldsAsync(samples.House, SampleHouse.Questions, await samples.AskedAsync());

    // The tuned gate with one of its bars tightened and the others as they are.
    private static readonly Dictionary<string, Gate> OneTighter = new()
    {
        [nameof(Gate.Score)] = Gate.Tuned with { Score = 0.9 },
        [nameof(Gate.Here)] = Gate.Tuned with { Here = 0.9 },
        [nameof(Gate.MissingThings)] = Gate.Tuned with { MissingThings = 0 },
    };

    [Theory]
    [InlineData(nameof(Gate.Score))]
    [InlineData(nameof(Gate.Here))]
    [InlineData(nameof(Gate.MissingThings))]
    public async Task Each_bar_of_the_gate_alone_holds_answers_back(string bar)
    {
        var tuned = await samples.AskedAsync();
        var stricter = await AskedQuestions.AskAsync(samples.House, SampleHouse.Questions, SampleHouse.Today, OneTighter[bar]);

        Assert.True(stricter.Answered < tuned.Answered, $"{stricter.Answered} answered, {tuned.Answered} by the tuned gate.");
    }

    [GoldTheory]
    [InlineData("minutes", "gold/questions.jsonl")]
    public async Task On_the_real_minutes_the_tuned_gate_is_no_worse_than_looser_ones_and_stricter_ones_answer_less(string minutes, string questions)
    {
        await using var house = await AnswerHouse.OfFolderAsync(Path.Combine(SharedFolder.Needed, minutes));

        await HoldsAsync(house, Path.Combine(SharedFolder.Needed, questions));
    }

    private async Task HoldsAsync(AnswerHouse house, string questions, AskedQuestions? byTheTuned = null)
    {
        var curve = new List<AskedQuestions>();
        output.WriteLine("score  here  missing  right  wrong  refused  answered");
        foreach (var gate in (Gate[])[.. Looser, Gate.Tuned, .. Stricter])
        {
            var asked = (gate == Gate.Tuned ? byTheTuned : null) ?? await AskedQuestions.AskAsync(house, questions, SampleHouse.Today, gate);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{gate.Score,5:F2} {gate.Here,5:F2} {gate.MissingThings,8:F2} {asked.Right,6} {asked.Wrong,6} {asked.Refused,8} {asked.Answered,9}"));
            curve.Add(asked);
        }

        var tuned = curve[Looser.Length];
        Assert.All(curve.Take(Looser.Length), looser => Assert.True(tuned.Wrong <= looser.Wrong, $"{tuned.Wrong} wrong, looser {looser.Wrong}. {tuned.Misses}"));
        Assert.All(curve.Zip(curve.Skip(1)), step => Assert.True(step.Second.Answered <= step.First.Answered, "A stricter gate answers more."));
        Assert.True(curve[^1].Answered < tuned.Answered, "The strictest gate answers as much as the tuned one.");
    }
}
