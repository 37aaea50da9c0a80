namespace MeetingBot.Minutes.Reading.PlainText;

/// <summary>Places in a text file: the byte, so that the exact sentence can be cut out of the file itself.</summary>
internal sealed class FileOrigins(string text, int[] lines, ByteMap map) : Origins
{
    public override Place PlaceOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, text.Length);
        return new(map.ByteOf(text, offset), null, Lines.IndexOf(lines, offset) + 1);
    }
}
