namespace MeetingBot.Intake;

/// <param name="Why">In Chinese; names the file.</param>
/// <param name="HasEarlier">Whether an earlier version goes on answering.</param>
internal sealed record FailedFile(string File, string Why, bool HasEarlier);
