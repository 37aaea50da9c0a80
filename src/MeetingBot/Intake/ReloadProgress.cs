namespace MeetingBot.Intake;

/// <param name="Done">Files looked at, changed or not.</param>
internal readonly record struct ReloadProgress(int Done, int Total);
