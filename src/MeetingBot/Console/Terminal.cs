using System.Text;

namespace MeetingBot.Console;

/// <summary>Where answers and complaints go: UTF-8 without a mark, lines end with LF on every system.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public TextWriter Out { get; } = new StreamWriter(System.Console.OpenStandardOutput(), Utf8, 1 << 16) { NewLine = "\n" };

    private TextWriter Error { get; } = new StreamWriter(System.Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };

    public void Complain(string line) => Error.WriteLine(line);

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }
}
