namespace MeetingBot.Archive.Duties;

/// <summary>How far a duty has come. Extended is open, with a later day of an owner's <see cref="Share"/>.</summary>
internal enum DutyState
{
    Open,

    /// <summary>Every owner has finished, or later minutes released it (解除列管).</summary>
    Done,

    /// <summary>Its sentence disappeared from the minutes, or whoever asked for it took it back.</summary>
    Withdrawn,

    /// <summary>Another stands in its place: repeated, merged into another case (併案), replaced.</summary>
    Superseded,

    /// <summary>Its term had passed when its minutes first came in: listed, never chased, until an admin wakes it.</summary>
    Historic,
}
