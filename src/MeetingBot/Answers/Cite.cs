using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;

namespace MeetingBot.Answers;

internal static partial class Cite
{
    /// <summary>With the label that the minutes put before it: 決議：緩議.</summary>
    public static Citation Of(MeetingEntry meeting, Passage passage, string? quote = null) =>
        new(passage, meeting.File, OfficeSpeech.Name(meeting), meeting.Header.HeldAt?.Day, Labelled(passage, quote ?? passage.Item.Text));

    /// <summary>Quotes these words where they stand in the passage as they are, else the whole passage.</summary>
    public static Citation Saying(MeetingEntry meeting, Passage passage, string words) =>
        Of(meeting, passage, words.Length > 0 && passage.Item.Text.Contains(words, StringComparison.Ordinal) ? words : null);

    private static string Labelled(Passage passage, string quote) =>
        quote.Length > 0
        && passage.Item.Text.StartsWith(quote, StringComparison.Ordinal)
        && QuotePlace.In(passage.Source, passage.Item.Text) is var (at, _)
        && Label().Match(passage.Source[..at]) is { Success: true, Value: var label }
            ? label + quote
            : quote;

    [GeneratedRegex("[\\u4e00-\\u9fff]{2,6}\\s*[:：︰]\\s*$")]
    private static partial Regex Label();
}
