namespace MeetingBot.Archive.Post;

/// <summary>How far a message that is owed has come.</summary>
internal enum OutboxState
{
    Pending,

    /// <summary>A process has it in hand.</summary>
    Sending,

    Sent,

    /// <summary>The request was written and no answer came, twice, or where the channel takes no repeat: it may have arrived.</summary>
    Unknown,

    /// <summary>It will not arrive.</summary>
    Failed,

    /// <summary>Taken back before it went out: it had become needless.</summary>
    TakenBack,
}
