namespace MeetingBot.Archive;

/// <summary>The archive cannot be used: its file cannot be opened, is too new, damaged, or its disk is full.</summary>
internal sealed class ArchiveException : Exception
{
    /// <param name="message">In Chinese: an admin reads it.</param>
    public ArchiveException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
