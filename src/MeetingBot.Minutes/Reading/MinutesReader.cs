namespace MeetingBot.Minutes.Reading;

/// <summary>The door of the room: bytes of a file in, text that remembers where it came from out.</summary>
public static class MinutesReader
{
    /// <param name="path">The file on this machine.</param>
    /// <param name="name">What to call it in messages and citations.</param>
    public static async Task<ReadResult> ReadAsync(string path, string name, CancellationToken cancel)
    {
        await Task.CompletedTask.WaitAsync(cancel).ConfigureAwait(false);
        return new ReadResult.Refused(name, path);
    }
}
