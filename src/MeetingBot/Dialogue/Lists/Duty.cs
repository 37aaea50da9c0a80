using MeetingBot.Archive;

namespace MeetingBot.Dialogue.Lists;

/// <summary>Something a unit was told to do by a day. Whether it is done, nobody has told yet.</summary>
internal sealed record Duty(DateOnly Day, DirectiveEntry Entry, MeetingEntry Meeting, Passage Passage);
