using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace MeetingBot.Answers.Model;

/// <summary>
/// The patience with the server, outermost first: total time, concurrency, retries, breaker, time of one attempt. The breaker stands
/// inside the retries so that it sees every attempt, and an open one ends them.
/// </summary>
internal static class ModelPipeline
{
    public static ResiliencePipeline For(ModelOptions options, TimeProvider clock) =>
        new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddTimeout(TimeSpan.FromSeconds(options.TotalSeconds))
            .AddStrategy(_ => new ConcurrencyLimit(options.Concurrency), new ConcurrencyLimit.Options())
            .AddRetry(Retry(TimeSpan.FromSeconds(options.TotalSeconds) / 2, clock))
            .AddCircuitBreaker(Breaker())
            .AddTimeout(TimeSpan.FromSeconds(options.AttemptSeconds))
            .Build();

    /// <param name="patience">A server that asks for a longer wait is not waited for: no time would be left to answer in.</param>
    private static RetryStrategyOptions Retry(TimeSpan patience, TimeProvider clock) => new()
    {
        MaxRetryAttempts = 2,
        BackoffType = DelayBackoffType.Exponential,
        Delay = TimeSpan.FromMilliseconds(400),
        UseJitter = true,
        ShouldHandle = attempt => new(Trouble.Passes(attempt.Outcome.Exception)
            && !(RetryAfter.Of(attempt.Outcome.Exception, clock) > patience)),
        DelayGenerator = attempt => new(RetryAfter.Of(attempt.Outcome.Exception, clock)), // null: the backoff above
    };

    /// <summary>After five attempts in half a minute of which half failed, half a minute without any.</summary>
    private static CircuitBreakerStrategyOptions Breaker() => new()
    {
        FailureRatio = 0.5,
        MinimumThroughput = 5,
        SamplingDuration = TimeSpan.FromSeconds(30),
        BreakDuration = TimeSpan.FromSeconds(30),
        ShouldHandle = attempt => new(Trouble.IsServers(attempt.Outcome.Exception)),
    };
}
