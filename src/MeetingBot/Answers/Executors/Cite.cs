using MeetingBot.Answers.Words;
using MeetingBot.Archive;

namespace MeetingBot.Answers.Executors;

internal static class Cite
{
    public static Citation Of(MeetingEntry meeting, Passage passage, string? quote = null) =>
        new(passage, meeting.File, OfficeSpeech.Name(meeting), meeting.Header.HeldAt?.Day, quote ?? passage.Item.Text);
}
