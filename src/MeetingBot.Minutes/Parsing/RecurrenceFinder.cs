using MeetingBot.Minutes.Parsing.Dates;

namespace MeetingBot.Minutes.Parsing;

/// <summary>What comes again and again (每月10日前, 每週五) in words that stand alone.</summary>
public static class RecurrenceFinder
{
    private const string Beginnings = "每按逐";

    /// <returns>The first of them as an RFC 5545 rule, and where it stands; null when there is none.</returns>
    public static (string Rule, int Start, int End)? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = 0; at < text.Length; at++)
        {
            if (Beginnings.Contains(text[at], StringComparison.Ordinal) && RecurrenceReader.Read(text, at) is { } found)
            {
                return (found.Rule, found.Start, found.End);
            }
        }

        return null;
    }
}
