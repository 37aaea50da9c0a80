namespace MeetingBot.Archive.Duties;

internal enum ShareState
{
    Open,
    Done,

    /// <summary>It is somebody else's now (不是我們): they have a share of their own.</summary>
    HandedOver,

    /// <summary>Later minutes released this unit's part of the case.</summary>
    Released,
}
