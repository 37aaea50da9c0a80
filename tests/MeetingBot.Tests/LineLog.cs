using Microsoft.Extensions.Logging;

namespace MeetingBot.Tests;

/// <summary>Keeps every line that is logged, exceptions and structured values spelled out, as the most talkative logger would.</summary>
internal sealed class LineLog : ILoggerProvider, ILogger
{
    private readonly List<string> lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (lines)
            {
                return [.. lines];
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(" ", pairs.Select(pair => pair.Value)) : "";
        lock (lines)
        {
            lines.Add($"{logLevel} {formatter(state, exception)} {exception} {values}");
        }
    }

    public void Dispose()
    {
    }
}
