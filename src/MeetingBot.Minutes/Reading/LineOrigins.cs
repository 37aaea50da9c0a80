namespace MeetingBot.Minutes.Reading;

/// <summary>Places in a document that is no text file: page, where there are pages, and line.</summary>
/// <param name="pages">Where each page begins in the text, the first at 0; empty where the format has none.</param>
internal sealed class LineOrigins(int length, int[] lines, int[] pages) : Origins
{
    public override Place PlaceOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, length);

        var line = Lines.IndexOf(lines, offset);
        if (pages.Length == 0)
        {
            return new(null, null, line + 1);
        }

        var page = Lines.IndexOf(pages, offset);
        return new(null, page + 1, line - Lines.IndexOf(lines, pages[page]) + 1);
    }
}
