using MeetingBot.Answers.Model;

namespace MeetingBot.Tests.Answers.Model;

/// <summary>A server that is slow, busy or broken: asked again where that helps, given up in time, and left alone for a while.</summary>
public sealed class PatienceTests : IDisposable
{
    private static readonly TimeSpan Attempt = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan ShortWait = TimeSpan.FromSeconds(4);
    private static readonly FakeReply Good = FakeReply.Answer("盤點。", "P1");

    private readonly WritingDesk desk = new(server => new ModelOptions
    {
        Provider = "openai-compatible", Endpoint = $"{server}v1", Name = "local", Key = WritingDesk.Key, Concurrency = 1,
    });

    public static TheoryData<string> Passing => new("500", "502", "503", "504", "408", "429", "broken off");

    public void Dispose() => desk.Dispose();

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task Trouble_that_passes_is_waited_out(string kind)
    {
        desk.Server.Lay(Reply(kind), Good);

        var answer = desk.WordAsync();
        await desk.Clock.SkipWaitUnderAsync(ShortWait);

        Assert.NotNull(await answer);
        Assert.Equal(2, desk.Server.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task Trouble_that_stays_is_given_up_after_three_attempts(string kind)
    {
        desk.Server.Lay(Reply(kind), Reply(kind), Reply(kind));

        var answer = desk.WordAsync();
        await desk.Clock.SkipWaitUnderAsync(ShortWait);
        await desk.Clock.SkipWaitUnderAsync(ShortWait);

        Assert.Null(await answer);
        Assert.Empty(desk.Server.Faults);
        Assert.Contains(kind == "broken off" ? "連線失敗" : kind, Assert.Single(desk.Calls), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Retry-After: 3", 3000)]
    [InlineData("Retry-After: Thu, 27 Feb 2025 10:00:03 GMT", 3000)] // the clock stands at 10:00:00
    [InlineData("retry-after-ms: 250", 250)]
    public async Task A_server_that_says_when_to_come_back_is_asked_then(string header, int milliseconds)
    {
        desk.Server.Lay(FakeReply.Status(429, "", header), Good);

        var answer = desk.WordAsync();
        var waited = await desk.Clock.SkipWaitUnderAsync(ShortWait);

        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), waited);
        Assert.NotNull(await answer);
    }

    [Fact]
    public async Task A_wait_that_leaves_no_time_to_answer_is_not_begun()
    {
        desk.Server.Lay(FakeReply.Status(429, "", "Retry-After: 60"));

        Assert.Null(await desk.WordAsync());
        Assert.Single(desk.Server.Requests);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(307)]
    public async Task What_would_fail_again_is_not_asked_again(int status)
    {
        desk.Server.Lay(FakeReply.Status(status, "", $"Location: {desk.Server.Address}elsewhere"));

        Assert.Null(await desk.WordAsync());
        Assert.Single(desk.Server.Requests);
        Assert.Contains($"伺服器回應 {status}", Assert.Single(desk.Calls), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_of_an_error_is_logged_and_its_message_is_not()
    {
        desk.Server.Lay(FakeReply.Error(404, "DeploymentNotFound", "You sent: 總務組"));

        await desk.WordAsync();

        Assert.Contains("404（DeploymentNotFound）", Assert.Single(desk.Calls), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_slow_attempt_is_broken_off_and_another_one_made(bool inTheBody)
    {
        desk.Server.Lay(inTheBody ? FakeReply.Stalled : FakeReply.Silence, Good);

        var answer = desk.WordAsync();
        await desk.Server.NextAsync();
        desk.Clock.Advance(Attempt);
        await desk.Clock.SkipWaitUnderAsync(ShortWait);

        Assert.NotNull(await answer);
    }

    [Fact]
    public async Task A_slow_server_is_given_up_within_the_total()
    {
        desk.Server.Lay(FakeReply.Silence, FakeReply.Silence);
        var started = desk.Clock.GetUtcNow();

        var answer = desk.WordAsync();
        await desk.Server.NextAsync();
        desk.Clock.Advance(Attempt);
        await desk.Clock.SkipWaitUnderAsync(ShortWait);
        await desk.Server.NextAsync();
        desk.Clock.Advance(started + TimeSpan.FromSeconds(12) - desk.Clock.GetUtcNow());

        Assert.Null(await answer);
        Assert.Contains("12 秒內沒有回覆", Assert.Single(desk.Calls), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_without_end_is_not_taken_into_memory()
    {
        var endless = FakeReply.Text(new string('長', 500_000));
        desk.Server.Lay(endless, endless, endless);

        var answer = desk.WordAsync();
        await desk.Clock.SkipWaitUnderAsync(ShortWait);
        await desk.Clock.SkipWaitUnderAsync(ShortWait);

        Assert.Null(await answer);
        Assert.Contains("連線失敗", Assert.Single(desk.Calls), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_given_up()
    {
        desk.Server.Leave();

        var answer = desk.WordAsync();
        await desk.Clock.SkipWaitUnderAsync(ShortWait);
        await desk.Clock.SkipWaitUnderAsync(ShortWait);

        Assert.Null(await answer);
        Assert.Contains("連線失敗", Assert.Single(desk.Calls), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_many_failures_the_server_is_left_alone_for_half_a_minute_and_then_asked_again()
    {
        for (var failure = 0; failure < 5; failure++)
        {
            desk.Server.Lay(FakeReply.Status(401));
            await desk.WordAsync();
        }

        Assert.Null(await desk.WordAsync());
        Assert.Equal(5, desk.Server.Requests.Count);
        Assert.Contains("近來失敗太多次", desk.Calls.Last(), StringComparison.Ordinal);

        desk.Clock.Advance(TimeSpan.FromSeconds(31));
        desk.Server.Lay(Good);
        Assert.NotNull(await desk.WordAsync());
    }

    [Fact]
    public async Task One_call_too_many_at_a_time_is_turned_away_at_once_and_costs_nothing()
    {
        desk.Server.Lay(FakeReply.Silence, Good);
        var first = desk.WordAsync();
        await desk.Server.NextAsync();

        Assert.Null(await desk.WordAsync());
        Assert.Single(desk.Budget.Taken);
        Assert.Contains("Model:Concurrency", Assert.Single(desk.Calls), StringComparison.Ordinal);

        desk.Clock.Advance(Attempt);
        await desk.Clock.SkipWaitUnderAsync(ShortWait);
        Assert.NotNull(await first);
    }

    [Fact]
    public async Task Somebody_who_left_is_no_failure_of_the_model()
    {
        desk.Server.Lay(FakeReply.Silence);
        using var left = new CancellationTokenSource();

        var answer = desk.Writer.WordAsync(WritingDesk.Order(), left.Token);
        await desk.Server.NextAsync();
        await left.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
        Assert.Empty(desk.Calls);
    }

    private static FakeReply Reply(string kind) =>
        kind == "broken off" ? FakeReply.BrokenOff : FakeReply.Status(int.Parse(kind, System.Globalization.CultureInfo.InvariantCulture));
}
