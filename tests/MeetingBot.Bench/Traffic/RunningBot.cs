using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace MeetingBot.Bench.Traffic;

/// <summary>The program as its users start it, in a process of its own that can be killed.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(1);
    private readonly Process process;

    private RunningBot(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    public double MegabytesHeld
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Until it says that it is ready.</summary>
    /// <param name="log">Where its output goes.</param>
    public static async Task<RunningBot> StartAsync(IReadOnlyDictionary<string, string> settings, int port, string log)
    {
        var address = new Uri($"http://127.0.0.1:{port}/");
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec dotnet \"$0\" >>\"$1\" 2>&1", Path.Combine(AppContext.BaseDirectory, "meetingbot.dll"), log])
        {
            WorkingDirectory = Path.GetDirectoryName(log)!,
        };
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        start.Environment["Urls"] = address.AbsoluteUri.TrimEnd('/');
        var bot = new RunningBot(Process.Start(start)!, address);
        await bot.UntilReadyAsync(log);
        return bot;
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            using var asked = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(40));
            try
            {
                await process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill();
            }
        }

        process.Dispose();
    }

    private async Task UntilReadyAsync(string log)
    {
        using var client = new HttpClient { BaseAddress = Address };
        var begun = Stopwatch.StartNew();
        while (begun.Elapsed < LongestStart && !process.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("readyz", UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(20);
        }

        throw new InvalidOperationException($"The bot did not become ready; see {log}.");
    }
}
