using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Archive;

/// <param name="Passage">The node it stands in.</param>
internal sealed record DateEntry(long Meeting, long Passage, DateMention Date);
