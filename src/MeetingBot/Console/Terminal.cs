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
    private const int Endless = 1_000_000;

    // Below this Spectre.Console never ends folding our tables: it looks for a place inside a character two columns wide. A narrower
    // terminal breaks the lines itself.
    private const int NarrowestPage = 110;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly StreamWriter output = new(System.Console.OpenStandardOutput(), Utf8, 1 << 16) { NewLine = "\n" };
    private readonly StreamWriter error = new(System.Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };

    public Terminal()
    {
        if (System.Console.IsOutputRedirected)
        {
            Page = PlainPage(output, PipeWidth);
            Lines = PlainPage(output, Endless);
        }
        else
        {
            IsTerminal = true;
            System.Console.OutputEncoding = Utf8;
            Page = AnsiConsole.Create(new AnsiConsoleSettings());
            Page.Profile.Width = Math.Max(Page.Profile.Width, NarrowestPage);
            Lines = AnsiConsole.Create(new AnsiConsoleSettings());
            Lines.Profile.Width = Endless;
        }
    }

    /// <summary>Whether somebody watches: what moves is shown only then.</summary>
    public bool IsTerminal { get; }

    /// <summary>Text as it is: JSON.</summary>
    public TextWriter Out => output;

    /// <summary>Tables, folded to the width there is.</summary>
    public IAnsiConsole Page { get; }

    /// <summary>Lines, never folded here: one that names a file and a place must be found by grep and copied whole.</summary>
    public IAnsiConsole Lines { get; }

    public static IAnsiConsole PlainPage(TextWriter writer, int width = PipeWidth)
    {
        var page = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        page.Profile.Width = width;
        return page;
    }

    public void Complain(string line) => error.WriteLine(Sheet.Clean(line));

    public void Dispose()
    {
        try
        {
            output.Dispose();
        }
        catch (IOException)
        {
            // What could not be written has been complained of when it was flushed.
        }

        error.Dispose();
    }
}
