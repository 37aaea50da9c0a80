using MeetingBot.Minutes.Reading;

namespace MeetingBot.Minutes.Tests.Reading.Pdf;

/// <summary>A script in place of pdftotext, for what a real one does only with files we cannot make here.</summary>
/// <remarks>
/// Tests that start processes are one collection, named after this: a process forked elsewhere at the wrong moment still has the
/// script open for writing, and then it cannot run.
/// </remarks>
internal static class FakePoppler
{
    private static readonly byte[] AnyPdf = "%PDF-1.4 any"u8.ToArray();

    /// <summary>Reads a PDF for which poppler writes this page.</summary>
    public static Task<ReadResult> ReadAsync(string page) =>
        ReadAsync($"cat <<'END'\n<doc>\n<page width=\"600\" height=\"800\">\n{page}\n</page>\n</doc>\nEND", new());

    public static async Task<ReadResult> ReadAsync(string script, ReadingOptions options, CancellationToken cancel = default)
    {
        var program = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(program, $"#!/bin/sh\n{script}\n", CancellationToken.None);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        try
        {
            return await Desk.ReadAsync("會議.pdf", AnyPdf, options with { PdfProgram = program }, cancel);
        }
        finally
        {
            File.Delete(program);
        }
    }

    /// <summary>A word of Chinese characters ten points wide, on the line that begins so far down the page.</summary>
    public static string Ink(double left, double top, string text) => FormattableString.Invariant(
        $"    <word xMin=\"{left:0.000000}\" yMin=\"{top:0.000000}\" xMax=\"{left + (text.Length * 10):0.000000}\" yMax=\"{top + 13:0.000000}\">{text}</word>\n");
}
