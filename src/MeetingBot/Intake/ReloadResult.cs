using MeetingBot.Archive;

namespace MeetingBot.Intake;

/// <summary>What became of a reload as a whole.</summary>
internal abstract record ReloadResult
{
    private ReloadResult()
    {
    }

    /// <param name="Generation">The one that is current now; the same as before when nothing has changed.</param>
    public sealed record Done(Generation Generation, ReloadReport Report) : ReloadResult;

    /// <summary>Another process reloads just now.</summary>
    public sealed record Busy : ReloadResult;

    /// <param name="Why">In Chinese: why nothing was done.</param>
    public sealed record Refused(string Why) : ReloadResult;
}
