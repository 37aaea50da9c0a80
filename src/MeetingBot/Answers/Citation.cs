using MeetingBot.Archive;

namespace MeetingBot.Answers;

/// <summary>A sentence of the minutes and where it stands.</summary>
/// <param name="Meeting">How the meeting is called: body, series, session.</param>
/// <param name="Quote">Words of the passage, as they stand.</param>
internal sealed record Citation(Passage Passage, string File, string Meeting, DateOnly? Date, string Quote)
{
    public string Path => Passage.Item.Path;
}
