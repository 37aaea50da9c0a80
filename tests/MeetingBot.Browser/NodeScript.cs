using System.Diagnostics;
using System.Text;
using MeetingBot.Tests;

namespace MeetingBot.Browser;

/// <summary>A client written for Node: it speaks with the bot as its own library does, and ends with 0 when all was as expected.</summary>
internal static class NodeScript
{
    private static readonly TimeSpan Enough = TimeSpan.FromMinutes(3);

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "MeetingBot.Browser");

    public static ProcessStartInfo Start(string script, params string[] args) => new("node", [Path.Combine("clients", script), .. args])
    {
        WorkingDirectory = Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
    };

    public static async Task RunAsync(string script, params string[] args)
    {
        using var limit = new CancellationTokenSource(Enough);
        using var process = Process.Start(Start(script, args))!;
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, $"{script} ended with {process.ExitCode}:\n{await output}\n{await errors}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
