using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace MeetingBot.Minutes.Reading.Pdf;

/// <summary>
/// Runs poppler's pdftotext in a process of its own, with bounded time, memory and output: a PDF is a program, and some are written
/// to bring readers down.
/// </summary>
internal sealed class PdfToText(ReadingOptions options)
{
    private const int MostErrors = 4096;

    public async Task<PdfOutput> RunAsync(string path, CancellationToken cancel)
    {
        if (Locate(options.PdfProgram) is not { } program)
        {
            return new PdfOutput.Missing();
        }

        using var process = new Process { StartInfo = Start(program, path) };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(options.PdfTime);
        try
        {
            process.Start();
            var errors = ReadAsync(process.StandardError.BaseStream, MostErrors, drain: true, limit.Token);
            var output = ReadAsync(process.StandardOutput.BaseStream, options.MaxMarkupBytes, drain: false, limit.Token);
            if (await output.ConfigureAwait(false) is not { } text)
            {
                return new PdfOutput.TooMuch();
            }

            var complaints = await errors.ConfigureAwait(false);
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
            return process.ExitCode == 0 ? new PdfOutput.Pages(text) : new PdfOutput.Failed(process.ExitCode, complaints ?? "");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new PdfOutput.TooSlow();
        }
        catch (Win32Exception)
        {
            return new PdfOutput.Missing(); // it is there, but it is no program
        }
        finally
        {
            Kill(process);
        }
    }

    // -bbox tells where each word stands. The lines and tables that -layout makes of it are padded with blanks that count a Chinese
    // character as one column, so that nothing stands under anything; -tsv is missing in poppler before 22.
    private ProcessStartInfo Start(string program, string path)
    {
        var start = new ProcessStartInfo { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        if (OperatingSystem.IsWindows())
        {
            start.FileName = program; // Windows has no ulimit; time and output stay bounded
        }
        else
        {
            start.FileName = "/bin/sh";
            var limited = "ulimit -v \"$1\" 2>/dev/null; shift; exec \"$@\"";
            foreach (var word in (string[])["-c", limited, "sh", $"{options.PdfMemoryMegabytes << 10}", program])
            {
                start.ArgumentList.Add(word);
            }
        }

        foreach (var word in (string[])["-bbox", "-enc", "UTF-8", path, "-"])
        {
            start.ArgumentList.Add(word);
        }

        return start;
    }

    // A shell would start without complaint and fail later, so look first.
    private static string? Locate(string program)
    {
        var folders = program.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? [""]
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders
            .SelectMany(folder => (string[])[Path.Combine(folder, program), Path.Combine(folder, program + ".exe")])
            .FirstOrDefault(File.Exists);
    }

    /// <returns>Null where there is more than allowed; with <paramref name="drain"/>, as much as allowed.</returns>
    private static async Task<string?> ReadAsync(Stream stream, long most, bool drain, CancellationToken cancel)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (await stream.ReadAsync(buffer, cancel).ConfigureAwait(false) is var read and > 0)
        {
            if (kept.Length + read <= most)
            {
                kept.Write(buffer, 0, read);
            }
            else if (!drain)
            {
                return null;
            }
        }

        return Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length);
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It never started, or has ended.
        }
    }
}
