using MeetingBot.Archive;

namespace MeetingBot.Dialogue.Lists;

/// <summary>Something a unit was told to do by a day. Whether it is done, nobody has told yet.</summary>
internal sealed record Duty(DateOnly Day, DirectiveEntry Entry, MeetingEntry Meeting, Passage Passage)
{
    /// <summary>What later minutes made of the day, with the words they corrected; null where they left it.</summary>
    public string? Correction { get; init; }
}
