namespace MeetingBot.Archive.Duties;

/// <summary>What a duty's doubt comes from, and so what settles it.</summary>
internal enum DoubtCause
{
    /// <summary>The minutes: an admin settles it, or they do when they are loaded anew.</summary>
    Minutes,

    /// <summary>The people file knows nobody any more who owes it: settled as soon as it does again.</summary>
    Roll,
}
