namespace MeetingBot.Archive;

/// <summary>A copy of the whole archive, made while it is in use.</summary>
internal interface IBackup
{
    /// <summary>Writes the archive as it is now to a new file, complete or not at all.</summary>
    Task WriteAsync(string file, CancellationToken cancel);
}
