namespace MeetingBot.Minutes.Reading.Pdf;

/// <summary>A run of characters on a page; points from its left upper corner.</summary>
internal readonly record struct PdfWord(double Left, double Top, double Right, double Bottom, string Text)
{
    public double Middle => (Top + Bottom) / 2;

    public bool IsChinese => Text.Any(c => c is >= '\u2E80' and <= '\uFAFF');

    /// <summary>About the width of a Chinese character: what is printed of a line is a little higher than its letters are wide.</summary>
    public double Em => (Bottom - Top) / 1.3;
}
