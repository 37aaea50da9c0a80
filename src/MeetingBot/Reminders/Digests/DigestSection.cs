namespace MeetingBot.Reminders.Digests;

/// <summary>The parts of a message, in their order.</summary>
internal enum DigestSection
{
    /// <summary>What the recipient is to do.</summary>
    Own,

    /// <summary>What units below the recipient have not done in time.</summary>
    Managed,

    /// <summary>What units owe of which nobody can be told, for an admin to pass on.</summary>
    Orphaned,

    /// <summary>What has no day.</summary>
    Undated,

    /// <summary>What waits for an admin.</summary>
    Doubtful,
}
