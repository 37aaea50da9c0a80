namespace MeetingBot.Minutes.Meetings;

public enum CaseStatus
{
    Opened,
    Progress,

    /// <summary>賡續列管, 繼續追蹤; also a release that waits for a condition.</summary>
    Continued,

    /// <summary>解除列管.</summary>
    Released,

    /// <summary>併 N 案辦理.</summary>
    Merged,
}
