using System.Globalization;

namespace MeetingBot.Channels.DirectLine;

/// <summary>How far a client has read: the number of a line of the transcripts.</summary>
internal static class Watermark
{
    /// <summary>None means from the beginning; "-" is how Direct Line itself writes that.</summary>
    public static bool TryRead(string? text, out long number)
    {
        number = 0;
        return string.IsNullOrEmpty(text) || text is "-" || long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
