using MeetingBot.Answers.Model;

namespace MeetingBot.Tests.Answers.Model;

/// <summary>Budgets: by person and by day of Taipei, taken once for a question.</summary>
public sealed class BudgetTests : IDisposable
{
    private readonly WritingDesk desk = new(server => new ModelOptions
    {
        Provider = "openai-compatible", Endpoint = $"{server}v1", Name = "local", CallsPerPersonAndDay = 1, CallsPerDay = 2,
    });

    public void Dispose() => desk.Dispose();

    [Fact]
    public async Task A_person_whose_budget_is_used_up_gets_none_and_the_server_hears_nothing()
    {
        desk.Server.Lay(Good);

        Assert.NotNull(await AskedByAsync("ming"));
        Assert.Null(await AskedByAsync("ming"));

        Assert.Single(desk.Server.Requests);
        Assert.Contains("次數已用完", desk.Calls.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_budget_of_the_day_is_everybodys()
    {
        desk.Server.Lay(Good, Good);

        Assert.NotNull(await AskedByAsync("ming"));
        Assert.NotNull(await AskedByAsync("hua"));
        Assert.Null(await AskedByAsync("li"));
    }

    [Fact]
    public async Task The_day_begins_at_midnight_in_Taipei()
    {
        desk.Server.Lay(Good, Good);

        Assert.NotNull(await AskedByAsync("ming"));
        desk.Clock.Advance(TimeSpan.FromHours(6)); // 18:00 to midnight in Taipei, 16:00 UTC
        Assert.NotNull(await AskedByAsync("ming"));

        Assert.Equal([new(2025, 2, 27), new(2025, 2, 28)], desk.Budget.Taken.Select(taken => taken.Day));
    }

    [Fact]
    public async Task A_retry_is_not_paid_again()
    {
        desk.Server.Lay(FakeReply.Status(503), Good);

        var answer = AskedByAsync("ming");
        await desk.Clock.SkipWaitUnderAsync(TimeSpan.FromSeconds(4));

        Assert.NotNull(await answer);
        Assert.Single(desk.Budget.Taken);
    }

    private static FakeReply Good => FakeReply.Answer("盤點。", "P1");

    private Task<WordedAnswer?> AskedByAsync(string person) => desk.WordAsync(WritingDesk.Order(person: person));
}
