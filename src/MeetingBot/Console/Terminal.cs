using System.Text;
using Spectre.Console;

namespace MeetingBot.Console;

/// <summary>
/// Where answers and complaints go. On a terminal: its width, its colours. Piped: UTF-8 without a mark, LF, no escape codes, and wide
/// enough that no row is folded to the 80 columns that a pipe does not have.
/// </summary>
internal sealed class Terminal : IDisposable
{
    private const int PipeWidth = 160;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly StreamWriter output = new(System.Console.OpenStandardOutput(), Utf8, 1 << 16) { NewLine = "\n" };
    private readonly StreamWriter error = new(System.Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };

    public Terminal()
    {
        IsPiped = System.Console.IsOutputRedirected;
        if (IsPiped)
        {
            Page = PlainPage(output);
        }
        else
        {
            System.Console.OutputEncoding = Utf8;
            Page = AnsiConsole.Create(new AnsiConsoleSettings());
        }
    }

    /// <summary>Text as it is: JSON.</summary>
    public TextWriter Out => output;

    /// <summary>Tables and headings.</summary>
    public IAnsiConsole Page { get; }

    public bool IsPiped { get; }

    public static IAnsiConsole PlainPage(TextWriter writer)
    {
        var page = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        page.Profile.Width = PipeWidth;
        return page;
    }

    public void Complain(string line) => error.WriteLine(line);

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
    }
}
