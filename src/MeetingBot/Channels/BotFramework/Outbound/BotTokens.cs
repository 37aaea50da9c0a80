namespace MeetingBot.Channels.BotFramework.Outbound;

/// <summary>The bot's own token, kept while it is good. When four fifths of its life are over, one caller fetches the next; the others wait for him.</summary>
internal sealed class BotTokens(ITokenSource source, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile Kept? kept;

    /// <exception cref="NoTokenException"/>
    public Task<string> GetAsync(CancellationToken cancel) =>
        kept is { } known && clock.GetUtcNow() < known.RenewAt ? Task.FromResult(known.Value) : FetchAsync(null, cancel);

    /// <summary>Another than this one, which was refused.</summary>
    /// <exception cref="NoTokenException"/>
    public Task<string> GetOtherAsync(string refused, CancellationToken cancel) => FetchAsync(refused, cancel);

    public void Dispose() => gate.Dispose();

    private async Task<string> FetchAsync(string? refused, CancellationToken cancel)
    {
        await gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return kept is { } known && known.Value != refused && clock.GetUtcNow() < known.RenewAt
                ? known.Value
                : await RenewAsync(refused is null ? kept : null, cancel).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <param name="old">Still good for its last fifth, should the directory be away.</param>
    private async Task<string> RenewAsync(Kept? old, CancellationToken cancel)
    {
        try
        {
            var token = await source.FetchAsync(cancel).ConfigureAwait(false);
            var now = clock.GetUtcNow();
            kept = new(token.Value, now + (token.Life * 0.8), now + token.Life);
            return token.Value;
        }
        catch (NoTokenException) when (old is not null && clock.GetUtcNow() < old.Until)
        {
            return old.Value;
        }
    }

    private sealed class Kept(string value, DateTimeOffset renewAt, DateTimeOffset until)
    {
        public string Value { get; } = value;

        public DateTimeOffset RenewAt { get; } = renewAt;

        public DateTimeOffset Until { get; } = until;
    }
}
