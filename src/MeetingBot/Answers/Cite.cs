using MeetingBot.Answers.Words;
using MeetingBot.Archive;

namespace MeetingBot.Answers;

internal static class Cite
{
    public static Citation Of(MeetingEntry meeting, Passage passage, string? quote = null) =>
        new(passage, meeting.File, OfficeSpeech.Name(meeting), meeting.Header.HeldAt?.Day, quote ?? passage.Item.Text);

    /// <summary>Quotes these words where they stand in the passage as they are, else the whole passage.</summary>
    public static Citation Saying(MeetingEntry meeting, Passage passage, string words) =>
        Of(meeting, passage, words.Length > 0 && passage.Item.Text.Contains(words, StringComparison.Ordinal) ? words : null);
}
