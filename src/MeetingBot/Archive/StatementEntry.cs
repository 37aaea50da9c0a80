using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Archive;

/// <param name="Passage">The node it stands in.</param>
internal sealed record StatementEntry(long Meeting, long Passage, CaseStatement Statement);
