using System.Text;

namespace MeetingBot.Minutes.Parsing;

/// <summary>Makes one <see cref="FlowText"/> of the stretches of source that belong together.</summary>
internal sealed class FlowBuilder(string source)
{
    private readonly StringBuilder text = new();
    private readonly List<int> map = [];
    private int blank = -1;

    /// <summary>Adds source[start, end). A line break inside or between stretches counts as a blank.</summary>
    public void Add(int start, int end)
    {
        if (text.Length > 0 && blank < 0 && start > map[^1] + 1)
        {
            blank = map[^1] + 1;
        }

        for (var i = start; i < end; i++)
        {
            var c = source[i];
            if (Glyphs.IsInvisible(c))
            {
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                blank = blank < 0 ? i : blank;
                continue;
            }

            Append(Glyphs.Fold(source, i), i);
        }
    }

    public FlowText Build()
    {
        var result = new FlowText(source, text.ToString(), [.. map]);
        text.Clear();
        map.Clear();
        blank = -1;
        return result;
    }

    private void Append(char c, int offset)
    {
        if (blank >= 0 && text.Length > 0 && NeedsBlank(text[^1], c))
        {
            text.Append(' ');
            map.Add(blank);
        }

        blank = -1;
        text.Append(c);
        map.Add(offset);
    }

    // Two words or two numbers would run together; between Chinese characters a blank says nothing.
    private static bool NeedsBlank(char left, char right) => char.IsAsciiLetterOrDigit(left) && char.IsAsciiLetterOrDigit(right)
        && char.IsAsciiDigit(left) == char.IsAsciiDigit(right);
}
