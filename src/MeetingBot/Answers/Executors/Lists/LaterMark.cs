using MeetingBot.Archive;

namespace MeetingBot.Answers.Executors.Lists;

/// <summary>What later minutes made of a line: 第43次會議修正為…, 第44次會議解除列管.</summary>
/// <param name="Source">Where they say so; null where their sentence is not known, and then the words name no meeting.</param>
internal sealed record LaterMark(string Words, LaterMark.Place? Source)
{
    public sealed record Place(MeetingEntry Meeting, long Passage, string Said);
}
