namespace MeetingBot.Minutes.Reading;

/// <summary>A file that was read, or the reason why not.</summary>
public abstract record ReadResult
{
    private ReadResult()
    {
    }

    public sealed record Read(SourceText Source) : ReadResult;

    /// <param name="Why">In Chinese, for the admin who put the file there; names the thing and what to do about it.</param>
    public sealed record Refused(string File, string Why) : ReadResult;
}
