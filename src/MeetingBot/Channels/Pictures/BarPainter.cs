using System.Globalization;
using MeetingBot.Archive.Post;
using SkiaSharp;
using static System.FormattableString;

namespace MeetingBot.Channels.Pictures;

/// <summary>Bars as a PNG, for channels that show nothing but pictures. Wide enough to be read on a phone.</summary>
internal sealed class BarPainter(SKTypeface face) : IDisposable
{
    public const int Width = 1080;

    private const int Edge = 40;
    private const int NameWidth = 270;
    private const int TotalWidth = 90;
    private const int BarHeight = 40;
    private const int RowHeight = 60;
    private const int MostRows = 40; // what a phone can be scrolled through; the text has them all
    private const float TextDown = 0.36f; // of the size of letters, from the middle of a line to where they stand

    private static readonly SKColor Ink = new(0x17, 0x21, 0x1f);
    private static readonly SKColor Soft = new(0x56, 0x64, 0x60);

    private readonly SKFont large = new(face, 38);
    private readonly SKFont normal = new(face, 30);
    private readonly SKFont small = new(face, 26);

    /// <summary>From the mildest part to the gravest: told apart also by who sees no red, and white letters can be read on each.</summary>
    public static IReadOnlyList<SKColor> Colours { get; } =
        [new(0x2f, 0x66, 0x90), new(0x9a, 0x5b, 0x00), new(0xa3, 0x27, 0x1c), new(0x5b, 0x2a, 0x6e), new(0x3d, 0x6b, 0x35)];

    public byte[] Draw(Bars bars)
    {
        var rows = bars.Rows.Take(MostRows).ToList();
        var more = bars.Rows.Count - rows.Count;
        var top = Edge + 56 + 56;
        using var bitmap = new SKBitmap(Width, top + (rows.Count * RowHeight) + (more > 0 ? RowHeight : 0) + Edge, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        Write(canvas, Short(bars.Title, large, Width - (2 * Edge)), Edge, Edge + 28, large, Ink);
        DrawLegend(canvas, bars.Parts, Edge + 56 + 28);
        var most = Math.Max(1, rows.Select(row => row.Values.Sum()).DefaultIfEmpty().Max());
        for (var i = 0; i < rows.Count; i++)
        {
            DrawRow(canvas, rows[i], most, top + (i * RowHeight) + (RowHeight / 2));
        }

        if (more > 0)
        {
            Write(canvas, Invariant($"其餘 {more} 項請看文字。"), Edge, top + (rows.Count * RowHeight) + (RowHeight / 2), small, Soft);
        }

        canvas.Flush();
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    public void Dispose()
    {
        large.Dispose();
        normal.Dispose();
        small.Dispose();
    }

    private void DrawLegend(SKCanvas canvas, IReadOnlyList<string> parts, float middle)
    {
        var x = (float)Edge;
        for (var i = 0; i < parts.Count; i++)
        {
            Fill(canvas, SKRect.Create(x, middle - 10, 20, 20), i);
            Write(canvas, parts[i], x + 30, middle, small, Soft);
            x += 30 + small.MeasureText(parts[i]) + 36;
        }
    }

    private void DrawRow(SKCanvas canvas, BarRow row, int most, float middle)
    {
        Write(canvas, Short(row.Name, normal, NameWidth - 20), Edge, middle, normal, Ink);
        var (from, room) = ((float)(Edge + NameWidth), (float)(Width - (2 * Edge) - NameWidth - TotalWidth));
        for (var i = 0; i < row.Values.Count; i++)
        {
            var width = room * row.Values[i] / most;
            var label = row.Values[i].ToString(CultureInfo.InvariantCulture);
            Fill(canvas, SKRect.Create(from, middle - (BarHeight / 2), width, BarHeight), i);
            if (small.MeasureText(label) + 12 < width)
            {
                Write(canvas, label, from + (width / 2), middle, small, SKColors.White, SKTextAlign.Center);
            }

            from += width;
        }

        Write(canvas, row.Values.Sum().ToString(CultureInfo.InvariantCulture), from + 14, middle, normal, Ink);
    }

    private static void Fill(SKCanvas canvas, SKRect where, int part)
    {
        using var paint = new SKPaint { Color = Colours[part % Colours.Count], IsAntialias = false };
        canvas.DrawRect(where, paint);
    }

    private static void Write(SKCanvas canvas, string text, float x, float middle, SKFont font, SKColor colour, SKTextAlign align = SKTextAlign.Left)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawText(text, x, middle + (font.Size * TextDown), align, font, paint);
    }

    private static string Short(string text, SKFont font, float most)
    {
        if (font.MeasureText(text) <= most)
        {
            return text;
        }

        var letters = StringInfo.ParseCombiningCharacters(text);
        var fits = letters.LastOrDefault(end => font.MeasureText(text[..end] + "…") <= most);
        return text[..fits] + "…";
    }
}
