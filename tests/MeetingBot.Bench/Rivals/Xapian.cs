using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace MeetingBot.Bench.Rivals;

/// <summary>Xapian, the C++ search library, in a Python of its own: Debian's python3-xapian, which only the system's Python finds.</summary>
internal sealed class Xapian(string database) : IDisposable
{
    private const string Python = "/usr/bin/python3";
    private readonly Process server = Start("serve", database);

    public static bool IsInstalled()
    {
        if (!File.Exists(Python))
        {
            return false;
        }

        using var process = Process.Start(new ProcessStartInfo(Python, ["-c", "import xapian"]) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    public static async Task IndexAsync(string database, IAsyncEnumerable<(long Id, IReadOnlyCollection<string> Terms)> passages)
    {
        using var process = Start("index", database);
        await foreach (var (id, terms) in passages)
        {
            await process.StandardInput.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{id}\t{string.Join('\t', terms)}\n"));
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException("Xapian could not index; what it said stands above.");
        }
    }

    /// <summary>The milliseconds that the search itself took, as Python's clock saw it: the way to the process and back is not counted.</summary>
    public async Task<double> AskAsync(IEnumerable<string> terms)
    {
        await server.StandardInput.WriteAsync(string.Join('\t', terms) + "\n");
        await server.StandardInput.FlushAsync();
        var answer = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("Xapian went away.");
        return double.Parse(answer.Split(' ')[0], CultureInfo.InvariantCulture) / 1000;
    }

    public void Dispose()
    {
        server.StandardInput.Close();
        server.WaitForExit();
        server.Dispose();
    }

    private static Process Start(string verb, string database) => Process.Start(
        new ProcessStartInfo(Python, [Path.Join(AppContext.BaseDirectory, "Rivals", "xapian_rival.py"), verb, database])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        })!;
}
