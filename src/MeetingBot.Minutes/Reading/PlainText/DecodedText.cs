namespace MeetingBot.Minutes.Reading.PlainText;

/// <summary>Bytes as characters.</summary>
/// <param name="Bad">Offsets of the U+FFFD that stand for bytes which are no character.</param>
internal sealed record DecodedText(string Text, ByteMap Map, IReadOnlyList<int> Bad)
{
    /// <summary>Some bytes may be broken, but not so many that the text itself is in question.</summary>
    public bool IsMostlySound => Bad.Count <= 3 || Bad.Count * 50L <= Text.Length;
}
