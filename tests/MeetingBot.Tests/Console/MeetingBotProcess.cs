using System.Diagnostics;
using System.Text;

namespace MeetingBot.Tests.Console;

/// <summary>The program as its users start it: a process of its own, its output read through pipes.</summary>
internal sealed record MeetingBotProcess(int Status, string Output, string Errors)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<MeetingBotProcess> RunAsync(params string[] args) => RunAsync(new Dictionary<string, string?>(), Repository.Root, args);

    public static async Task<MeetingBotProcess> RunAsync(IReadOnlyDictionary<string, string?> environment, string folder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "meetingbot.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            WorkingDirectory = folder,
        };
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return new(process.ExitCode, await output, await errors);
    }
}
