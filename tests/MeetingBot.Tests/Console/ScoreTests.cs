using Xunit.Abstractions;

namespace MeetingBot.Tests.Console;

/// <summary>The figures on real minutes that were annotated by hand. Those minutes are not in the repository; see README.</summary>
public sealed class ScoreTests(ScoreFixture scores, ITestOutputHelper output) : IClassFixture<ScoreFixture>
{
    [GoldTheory]
    [InlineData("header_fields", 1.000)]
    [InlineData("dates_found_f1", 0.97)]
    [InlineData("dates_resolved", 0.97)]
    [InlineData("deadlines_f1", 1.000)]
    [InlineData("directive_deadlines", 1.000)]
    [InlineData("cases_f1", 1.000)]
    [InlineData("directives_found", 0.97)]
    [InlineData("directive_kind", 0.90)]
    [InlineData("owners_f1", 0.92)]
    public async Task When_the_annotated_minutes_are_there_a_figure_reaches_its_bar(string figure, double bar)
    {
        var value = await FigureAsync(figure);

        Assert.True(value >= bar, $"{figure} is {value}, below {bar}");
    }

    [GoldTheory]
    [InlineData("thanks_as_task", 0)]
    [InlineData("deadlines_invented", 0)]
    [InlineData("tasks_out_of_nothing", 0)]
    [InlineData("info_as_task", 0.10)]
    public async Task When_the_annotated_minutes_are_there_a_fault_stays_below_its_bar(string figure, double bar)
    {
        var value = await FigureAsync(figure);

        Assert.True(value <= bar, $"{figure} is {value}, above {bar}");
    }

    private async Task<double> FigureAsync(string figure)
    {
        var printed = await scores.PrintedAsync();
        output.WriteLine(printed);
        return Scorer.Figure(printed, figure);
    }
}
