using Polly;

namespace MeetingBot.Answers.Model;

/// <summary>
/// At most so many calls at the same time; one too many is turned away at once: a person waits for the model's words, not for other
/// people's, and the extractive answer is ready. (Polly's own limiter is a package of its own.)
/// </summary>
internal sealed class ConcurrencyLimit(int most) : ResilienceStrategy
{
    private int running;

    protected override async ValueTask<Outcome<TResult>> ExecuteCore<TResult, TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<TResult>>> callback, ResilienceContext context, TState state)
    {
        try
        {
            return Interlocked.Increment(ref running) <= most
                ? await callback(context, state).ConfigureAwait(context.ContinueOnCapturedContext)
                : Outcome.FromException<TResult>(new TooManyCallsException());
        }
        finally
        {
            Interlocked.Decrement(ref running);
        }
    }

    /// <summary>It has none of its own; the builder asks for them.</summary>
    public sealed class Options : ResilienceStrategyOptions;
}
