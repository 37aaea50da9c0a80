using System.Text;

namespace MeetingBot.Minutes.Reading;

/// <summary>Words that a narrow column cut over several lines.</summary>
internal static class Wraps
{
    /// <summary>
    /// Stands for a line break inside a cell (LINE SEPARATOR), so that a row stays one line and the paragraphs of a long cell can
    /// still be told apart. White space to everything that folds blanks.
    /// </summary>
    public const char LineInCell = '\u2028';

    /// <summary>What stands between two pieces of one phrase: a blank between Latin words, nothing between Chinese characters.</summary>
    public static string Joint(char left, char right) => char.IsAscii(left) && char.IsAscii(right) && left != '-' ? " " : "";

    public static string Fold(ReadOnlySpan<char> cell)
    {
        var text = new StringBuilder(cell.Length);
        foreach (var range in cell.Split(LineInCell))
        {
            var piece = cell[range].Trim();
            if (!piece.IsEmpty)
            {
                text.Append(text.Length > 0 ? Joint(text[^1], piece[0]) : "").Append(piece);
            }
        }

        return text.ToString();
    }
}
