namespace MeetingBot.Minutes.Meetings.Lint;

/// <summary>What can be wrong in a folder of minutes.</summary>
public enum FindingKind
{
    CaseVanished,
    CaseReleasedTwice,
    CaseReappeared,
    CaseMergedIntoClosed,
    MeetingMissing,
    SessionOutOfOrder,
    SameMeetingTwice,
    DeadlineBeforeMeeting,
    DeadlineOnDayOff,
    DateMissing,
    BodyMissing,
    PreviousMinutesDiffer,

    /// <summary>The file could not be read at all.</summary>
    Unreadable,

    /// <summary>What the reader or the parser was not sure of (疑義): less than an error, but a person should look.</summary>
    Doubt,
}
