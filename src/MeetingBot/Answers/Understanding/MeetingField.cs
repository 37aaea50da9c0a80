namespace MeetingBot.Answers.Understanding;

/// <summary>A fact of a meeting's heading.</summary>
internal enum MeetingField
{
    HeldAt,
    Venue,
    Chair,
    Recorder,
    AdjournedAt,
}
