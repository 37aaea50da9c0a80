using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Tests;

/// <summary>Hands out what is logged, line by line, to whoever waits for it.</summary>
internal sealed class HeardLog<T> : ILogger<T>
{
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();

    public async Task<string> NextAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        return await lines.Reader.ReadAsync(limit.Token);
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Writer.TryWrite(formatter(state, exception));
}
