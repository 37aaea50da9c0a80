namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>What a segment of a sentence does.</summary>
internal enum ActKind
{
    None,

    /// <summary>請某單位…</summary>
    Request,

    /// <summary>某單位應…, 不得…</summary>
    Duty,

    /// <summary>希望…, 建議…: softer, but meant.</summary>
    Wish,

    /// <summary>感謝…</summary>
    Thanks,

    /// <summary>同意…, 備查, 照案通過</summary>
    Decision,

    /// <summary>解除列管, 賡續列管</summary>
    Tracking,

    /// <summary>請秘書長裁示, 請准予: asked of the chair.</summary>
    Plea,

    /// <summary>A bare imperative: 儘速辦理, 持續加強.</summary>
    Order,
}
