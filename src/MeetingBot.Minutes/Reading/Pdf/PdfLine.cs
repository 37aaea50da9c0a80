using System.Text;

namespace MeetingBot.Minutes.Reading.Pdf;

/// <summary>A printed line: chunks from left to right.</summary>
/// <param name="Middle">Of the Chinese characters where there are any: other letters have another one.</param>
internal sealed record PdfLine(double Middle, bool HasChinese, double Em, IReadOnlyList<PdfChunk> Chunks)
{
    private const double Gap = 0.8;
    private const double WideGap = 2;

    /// <summary>The words of a page as lines from top to bottom.</summary>
    public static List<PdfLine> Of(IEnumerable<PdfWord> words)
    {
        List<PdfLine> lines = [];
        List<PdfWord> line = [];
        foreach (var word in words.OrderBy(w => w.Middle))
        {
            // Latin letters sit a little higher than Chinese ones, and notes beside them are smaller.
            if (line.Count > 0 && word.Middle - line[0].Middle > 0.5 * Math.Max(word.Em, line[0].Em))
            {
                lines.Add(From(line));
                line = [];
            }

            line.Add(word);
        }

        if (line.Count > 0)
        {
            lines.Add(From(line));
        }

        return lines;
    }

    /// <summary>The line where it is not part of a table; a wide gap stays a little wider.</summary>
    public string Flow()
    {
        var text = new StringBuilder(Chunks[0].Text);
        for (var i = 1; i < Chunks.Count; i++)
        {
            text.Append(Chunks[i].Left - Chunks[i - 1].Right > WideGap * Em ? "  " : " ").Append(Chunks[i].Text);
        }

        return text.ToString();
    }

    private static PdfLine From(List<PdfWord> words)
    {
        var em = words.Max(w => w.Em);
        List<PdfChunk> chunks = [];
        List<PdfWord> chunk = [];
        var right = 0d;
        foreach (var word in words.OrderBy(w => w.Left))
        {
            if (chunk.Count > 0 && word.Left - right > Gap * em)
            {
                chunks.Add(new(chunk, em));
                chunk = [];
            }

            right = chunk.Count > 0 ? Math.Max(right, word.Right) : word.Right;
            chunk.Add(word);
        }

        chunks.Add(new(chunk, em));
        var chinese = words.Where(w => w.IsChinese).ToList();
        return new((chinese.Count > 0 ? chinese : words).Average(w => w.Middle), chinese.Count > 0, em, chunks);
    }
}
