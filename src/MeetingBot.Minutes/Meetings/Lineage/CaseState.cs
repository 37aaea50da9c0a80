namespace MeetingBot.Minutes.Meetings.Lineage;

public enum CaseState
{
    /// <summary>Still tracked (列管中).</summary>
    Open,

    /// <summary>Still tracked, but some unit's share is released (部分解除列管).</summary>
    PartlyReleased,

    /// <summary>解除列管.</summary>
    Released,

    /// <summary>Goes on in another case (併案).</summary>
    Merged,
}
