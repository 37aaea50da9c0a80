using MeetingBot.Minutes.Reading.PlainText;

namespace MeetingBot.Minutes.Reading;

/// <summary>A file that is text, however it is encoded: a table that Excel saved is often Big5.</summary>
public static class TextFile
{
    /// <summary>Null when it is no text.</summary>
    public static string? Decode(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return TextDecoder.Decode(bytes)?.Text;
    }
}
