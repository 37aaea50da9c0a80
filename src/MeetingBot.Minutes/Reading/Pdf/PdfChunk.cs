using System.Text;

namespace MeetingBot.Minutes.Reading.Pdf;

/// <summary>Words of a line that stand close together, from left to right.</summary>
internal sealed class PdfChunk(IReadOnlyList<PdfWord> words, double em)
{
    private const double Blank = 0.1;
    private const double Narrow = 0.3; // the least that parts two cells; beside digits stand gaps as wide as this within a cell

    public double Left { get; } = words[0].Left;

    public double Right { get; } = words.Max(word => word.Right);

    public string Text { get; } = Join(words, em);

    /// <summary>The chunk in pieces, cut where a gap between its words lies over the gap between two columns.</summary>
    public IEnumerable<PdfChunk> CutBetween(IReadOnlyList<(double Left, double Right)> columns)
    {
        List<PdfWord> piece = [];
        foreach (var word in words)
        {
            if (piece.Count > 0 && word.Left - piece[^1].Right > Narrow * em && IsBetween(columns, piece[^1].Right, word.Left))
            {
                yield return new(piece, em);
                piece = [];
            }

            piece.Add(word);
        }

        yield return new(piece, em);
    }

    private static bool IsBetween(IReadOnlyList<(double Left, double Right)> columns, double left, double right) =>
        columns.Zip(columns.Skip(1)).Any(pair => left < pair.Second.Left && pair.First.Right < right);

    private static string Join(IReadOnlyList<PdfWord> words, double em)
    {
        var text = new StringBuilder(words[0].Text);
        var right = words[0].Right;
        foreach (var word in words.Skip(1))
        {
            text.Append(word.Left - right > Blank * em ? " " : "").Append(word.Text);
            right = Math.Max(right, word.Right);
        }

        return text.ToString();
    }
}
