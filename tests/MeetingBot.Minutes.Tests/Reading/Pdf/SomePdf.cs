using System.Globalization;
using System.Text;

namespace MeetingBot.Minutes.Tests.Reading.Pdf;

/// <summary>Makes a .pdf by hand: words in a standard Latin font, each page an array of them; a page without any is a scan.</summary>
internal static class SomePdf
{
    public static byte[] Of(params (int Left, int Up, string Text)[][] pages)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        List<int> offsets = [];
        Add(pdf, offsets, "<< /Type /Catalog /Pages 2 0 R >>");
        Add(pdf, offsets, $"<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(' ', pages.Select((_, i) => $"{4 + (i * 2)} 0 R"))}] >>");
        Add(pdf, offsets, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        foreach (var page in pages)
        {
            var content = string.Concat(page.Select(w => string.Create(CultureInfo.InvariantCulture, $"BT /F1 10 Tf {w.Left} {w.Up} Td ({w.Text}) Tj ET\n")));
            Add(pdf, offsets, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents {offsets.Count + 2} 0 R >>");
            Add(pdf, offsets, $"<< /Length {content.Length} >>\nstream\n{content}endstream");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => pdf.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }

    private static void Add(StringBuilder pdf, List<int> offsets, string body)
    {
        offsets.Add(pdf.Length);
        pdf.Append(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{body}\nendobj\n");
    }
}
