namespace MeetingBot.Minutes.Reading.PlainText;

/// <summary>Bytes as characters.</summary>
/// <param name="Bad">Offsets of the U+FFFD that stand for bytes which are no character.</param>
internal sealed record DecodedText(string Text, ByteMap Map, IReadOnlyList<int> Bad)
{
    /// <summary>Some bytes may be broken, but not so many that the text itself is in question.</summary>
    public bool IsMostlySound => Bad.Count <= MostBad(Text.Length);

    /// <summary>A decoder may stop where more than this is broken: it has the wrong encoding.</summary>
    public static int MostBad(int length) => Math.Max(3, length / 50);
}
