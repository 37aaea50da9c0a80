namespace MeetingBot.Intake;

/// <summary>What became of a file that somebody sent.</summary>
internal abstract record SavedMinutes
{
    private SavedMinutes()
    {
    }

    /// <param name="File">Its path in the minutes folder.</param>
    /// <param name="IsReplacement">An earlier version stood there.</param>
    public sealed record Saved(string File, bool IsReplacement) : SavedMinutes;

    /// <param name="Why">In Chinese; names the file. Nothing has changed.</param>
    public sealed record Refused(string Why) : SavedMinutes;
}
