using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Archive;

/// <param name="Passage">The node it stands in.</param>
internal sealed record DirectiveEntry(long Id, long Meeting, long Passage, Directive Directive);
