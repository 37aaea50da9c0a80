using System.Text;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Parsing;

/// <summary>Makes one <see cref="FlowText"/> of the stretches of source that belong together.</summary>
internal sealed class FlowBuilder(string source)
{
    private const int FewestLetters = 4;
    private readonly StringBuilder text = new();
    private readonly List<int> runs = [];
    private int last;
    private int blank = -1;
    private bool cellEnded;
    private bool isSpaced;

    /// <summary>Adds source[start, end). A line break inside or between stretches counts as a blank.</summary>
    public FlowBuilder Add(int start, int end)
    {
        if (text.Length > 0 && blank < 0 && start > last + 1)
        {
            blank = last + 1;
        }

        isSpaced = IsSpaced(source.AsSpan(start..end));
        for (var i = start; i < end; i++)
        {
            var c = source[i];
            if (Glyphs.IsInvisible(c) || IsMark(i, end))
            {
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                blank = blank < 0 ? i : blank;
                cellEnded |= c == '\t';
                continue;
            }

            Append(Glyphs.Fold(source, i), i);
        }

        return this;
    }

    /// <summary>Adds the cells of a row, a tab between them, whatever parts them in the source.</summary>
    public FlowBuilder AddCells(IEnumerable<TextSpan> cells)
    {
        foreach (var cell in cells)
        {
            if (text.Length > 0)
            {
                (blank, cellEnded) = (blank < 0 ? last + 1 : blank, true);
            }

            Add(cell.Start, cell.End);
        }

        return this;
    }

    public FlowText Build()
    {
        var (corrected, corrections) = LookAlikes.Correct(text.ToString());
        var result = new FlowText(source, corrected, [.. runs], corrections);
        text.Clear();
        runs.Clear();
        (blank, cellEnded) = (-1, false);
        return result;
    }

    private void Append(char c, int offset)
    {
        if (blank >= 0 && text.Length > 0 && (cellEnded || (!isSpaced && NeedsBlank(text[^1], c))))
        {
            Put(cellEnded ? '\t' : ' ', blank);
        }

        (blank, cellEnded) = (-1, false);
        Put(c, offset);
    }

    private void Put(char c, int offset)
    {
        if (text.Length == 0 || offset != last + 1)
        {
            runs.Add(text.Length);
            runs.Add(offset);
        }

        text.Append(c);
        last = offset;
    }

    // Markdown: ** for bold, and a backslash before a mark that is meant as itself (1\.).
    private bool IsMark(int i, int end) => source[i] switch
    {
        '*' => (i + 1 < end && source[i + 1] == '*') || (i > 0 && source[i - 1] == '*'),
        '\\' => i + 1 < end && char.IsAsciiLetterOrDigit(source[i + 1]) is false && source[i + 1] is > ' ' and < '\u007F',
        _ => false,
    };

    // 1 1 3 年 6 月: as recognised letter by letter, with a blank after each.
    private static bool IsSpaced(ReadOnlySpan<char> stretch)
    {
        var (letters, blanks, han) = (0, 0, 0);
        for (var i = 0; i < stretch.Length; i++)
        {
            if (!char.IsWhiteSpace(stretch[i]))
            {
                letters++;
                han += Glyphs.IsHan(stretch[i]) ? 1 : 0;
                blanks += i > 0 && char.IsWhiteSpace(stretch[i - 1]) ? 1 : 0;
            }
        }

        return han >= FewestLetters && blanks * 10 >= letters * 8;
    }

    // Two words or two numbers would run together, and 1. 42-1 become 1.42-1; between Chinese characters a blank says nothing.
    private static bool NeedsBlank(char left, char right) => char.IsAsciiLetterOrDigit(right)
        && (char.IsAsciiLetterOrDigit(left) ? char.IsAsciiDigit(left) == char.IsAsciiDigit(right) : left == '.' && char.IsAsciiDigit(right));
}
