using System.Text;

namespace MeetingBot.Minutes.Reading.Html;

/// <summary>Writes running text: blanks and line ends of the source are one blank, none at the start of a line.</summary>
internal sealed class HtmlText(SourceWriter writer)
{
    private readonly StringBuilder label = new(); // of items whose text has not begun
    private int preformatted;
    private bool blank;

    public void Write(string text)
    {
        var run = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (preformatted > 0 && c is '\n' or '\t' or ' ')
            {
                run.Append(c);
            }
            else if (c is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                blank = true;
            }
            else if (!char.IsControl(c))
            {
                BeginWord(run);
                run.Append(c == '\u00A0' ? ' ' : c);
            }
        }

        writer.Write(run.ToString());
    }

    /// <summary>The next words stand at a new place: no blank before them.</summary>
    public void ForgetBlank() => blank = false;

    public void EndLine()
    {
        blank = false;
        writer.EndLine();
    }

    /// <summary>Ends the line unless nothing stands on it.</summary>
    public void Break()
    {
        blank = false;
        writer.BreakLine();
    }

    /// <summary>Keeps the source's blanks and lines from here, or as before.</summary>
    public void Preformat(bool on) => preformatted = Math.Max(0, preformatted + (on ? 1 : -1));

    /// <summary>Puts a number in front of the next words.</summary>
    public void Label(string number) => label.Append(number);

    /// <summary>An item without any text shows no number.</summary>
    public void DropLabel() => label.Clear();

    private void BeginWord(StringBuilder run)
    {
        var isAtLineStart = run.Length > 0 ? run[^1] == '\n' : writer.IsAtLineStart;
        if (label.Length > 0)
        {
            run.Append(label);
            label.Clear();
        }
        else if (blank && !isAtLineStart && preformatted == 0)
        {
            run.Append(' ');
        }

        blank = false;
    }
}
