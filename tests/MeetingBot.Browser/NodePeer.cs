using System.Diagnostics;
using System.Text.Json;

namespace MeetingBot.Browser;

/// <summary>A script that stays until it is disposed, and says on its first line where it is and what it has found.</summary>
internal sealed class NodePeer : IDisposable
{
    private static readonly TimeSpan Enough = TimeSpan.FromMinutes(1);

    private readonly Process process;

    private NodePeer(Process process, JsonElement said) => (this.process, Said) = (process, said);

    public JsonElement Said { get; }

    public static async Task<NodePeer> StartAsync(string script, params string[] args)
    {
        using var limit = new CancellationTokenSource(Enough);
        var process = Process.Start(NodeScript.Start(script, args))!;
        var line = await process.StandardOutput.ReadLineAsync(limit.Token)
            ?? throw new InvalidOperationException($"{script} ended: {await process.StandardError.ReadToEndAsync(limit.Token)}");
        return new(process, JsonSerializer.Deserialize<JsonElement>(line));
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
