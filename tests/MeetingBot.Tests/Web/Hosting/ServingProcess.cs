using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Threading.Channels;
using MeetingBot.Tests.Console;

namespace MeetingBot.Tests.Web.Hosting;

/// <summary>The program as a service manager starts it: it stays until it is told to stop.</summary>
internal sealed class ServingProcess : IDisposable
{
    private static readonly TimeSpan Enough = TimeSpan.FromMinutes(1);

    private readonly TempFolder folder = new();
    private readonly Channel<string> said = Channel.CreateUnbounded<string>(); // taken from it at once: a full pipe would hold it up
    private readonly Process process;

    private ServingProcess(IReadOnlyDictionary<string, string?> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "meetingbot.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Repository.Root,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        start.Environment["Urls"] = "http://127.0.0.1:0";
        start.Environment["Archive__Path"] = Path.Combine(folder.Path, "meetingbot.db");
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
    }

    /// <summary>What stood on the terminal before it listened, the last line included.</summary>
    public string Greeting { get; private set; } = "";

    public Uri Address => new(Greeting.Split('\n').First(line => line.Contains("聊天：", StringComparison.Ordinal)).Split('：')[1].Trim());

    /// <summary>Until it says that it can be stopped with Ctrl-C, the last of its greeting.</summary>
    public static async Task<ServingProcess> StartAsync(IReadOnlyDictionary<string, string?>? settings = null)
    {
        var serving = new ServingProcess(settings ?? new Dictionary<string, string?>());
        using var limit = new CancellationTokenSource(Enough);
        await foreach (var line in serving.said.Reader.ReadAllAsync(limit.Token))
        {
            serving.Greeting += line + "\n";
            if (line.Contains("Ctrl-C", StringComparison.Ordinal))
            {
                return serving;
            }
        }

        throw new InvalidOperationException($"It ended: {await serving.process.StandardError.ReadToEndAsync(limit.Token)}");
    }

    /// <summary>Until it writes a line with these words.</summary>
    public async Task UntilSaysAsync(string words)
    {
        using var limit = new CancellationTokenSource(Enough);
        await foreach (var line in said.Reader.ReadAllAsync(limit.Token))
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException($"It ended before it said: {words}");
    }

    /// <summary>One that is expected not to start: its exit status and what it complained of.</summary>
    public static async Task<(int Status, string Complaint)> FailAsync(IReadOnlyDictionary<string, string?> settings)
    {
        using var serving = new ServingProcess(settings);
        return await serving.EndAsync();
    }

    public async Task<(int Status, string Complaint)> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        return await EndAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
        folder.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            said.Writer.Complete();
        }
        else
        {
            said.Writer.TryWrite(line);
        }
    }

    private async Task<(int Status, string Complaint)> EndAsync()
    {
        using var limit = new CancellationTokenSource(Enough);
        var complaint = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, await complaint);
    }
}
