using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Reading.PlainText;

internal static class Spans
{
    /// <summary>Without the blanks at both ends; where nothing else is left, an empty span.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return new(start, end);
    }
}
