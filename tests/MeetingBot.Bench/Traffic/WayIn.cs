using Microsoft.AspNetCore.Builder;

namespace MeetingBot.Bench.Traffic;

/// <summary>A channel's two ends: how a question gets in, and a fake of what the answer is handed to.</summary>
internal abstract class WayIn : IAsyncDisposable
{
    private WebApplication? server;

    public abstract string Name { get; }

    /// <summary>What the bot must be told to talk with this fake.</summary>
    public abstract IReadOnlyDictionary<string, string> Settings { get; }

    public Tally Tally { get; } = new();

    /// <summary>How long the fake keeps an answer before it acknowledges it, at most.</summary>
    public TimeSpan Slowness { get; set; }

    protected int Port { get; } = RunningBot.FreePort();

    /// <summary>Whether the bot accepted it.</summary>
    public abstract Task<bool> AskAsync(HttpClient bot, string id, string question, int conversation);

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }

    protected async Task ServeAsync(Action<WebApplication> map) => server = await FakeServer.StartAsync(Port, map);
}
