using System.Diagnostics;
using System.Globalization;
using System.Text;
using MeetingBot.Tests.Console;

namespace MeetingBot.Tests.Web.Hosting;

/// <summary>The program as a service manager starts it: it stays until it is told to stop.</summary>
internal sealed class ServingProcess : IDisposable
{
    private static readonly TimeSpan Enough = TimeSpan.FromMinutes(1);

    private readonly TempFolder folder = new();
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
    }

    /// <summary>What stood on the terminal before it listened, the last line included.</summary>
    public string Greeting { get; private set; } = "";

    public Uri Address => new(Greeting.Split('\n').First(line => line.Contains("聊天：", StringComparison.Ordinal)).Split('：')[1].Trim());

    /// <summary>Until it says that it can be stopped with Ctrl-C, the last of its greeting.</summary>
    public static async Task<ServingProcess> StartAsync(IReadOnlyDictionary<string, string?>? settings = null)
    {
        var serving = new ServingProcess(settings ?? new Dictionary<string, string?>());
        using var limit = new CancellationTokenSource(Enough);
        while (await serving.process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
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
        while (!(await process.StandardOutput.ReadLineAsync(limit.Token) ?? throw new InvalidOperationException($"It ended before it said: {words}")).Contains(words, StringComparison.Ordinal))
        {
        }
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

    private async Task<(int Status, string Complaint)> EndAsync()
    {
        using var limit = new CancellationTokenSource(Enough);
        var complaint = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, await complaint);
    }
}
