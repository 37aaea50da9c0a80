using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace MeetingBot.Minutes.Reading.Pdf;

/// <summary>Reads what <c>pdftotext -bbox</c> writes: a line for each page and each word.</summary>
internal static partial class PdfPages
{
    private const double Hairline = 0.1; // what has no width stands in no column

    public static List<List<PdfWord>> Parse(string output)
    {
        List<List<PdfWord>> pages = [];
        foreach (var range in output.AsSpan().Split('\n'))
        {
            var line = output.AsSpan()[range].Trim();
            if (line.StartsWith("<page "))
            {
                pages.Add([]);
            }
            else if (pages.Count > 0 && line.StartsWith("<word ") && Word().Match(line.ToString()) is { Success: true } word)
            {
                // Fonts without a character map give control characters; they would end lines and pages.
                var text = string.Concat(WebUtility.HtmlDecode(word.Groups[5].Value).Select(c => char.IsControl(c) ? '\uFFFD' : c));
                if (!string.IsNullOrWhiteSpace(text))
                {
                    var left = Number(word, 1);
                    pages[^1].Add(new(left, Number(word, 2), Math.Max(Number(word, 3), left + Hairline), Number(word, 4), text.Trim()));
                }
            }
        }

        return pages;
    }

    private static double Number(Match word, int group) => double.Parse(word.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    // Backtracks, in linear time: anchored, each number ends at a quote that no part of it can pass, and the text is all that is left.
    [GeneratedRegex("""^<word xMin="(-?\d+\.?\d*)" yMin="(-?\d+\.?\d*)" xMax="(-?\d+\.?\d*)" yMax="(-?\d+\.?\d*)">(.*)</word>$""")]
    private static partial Regex Word();
}
