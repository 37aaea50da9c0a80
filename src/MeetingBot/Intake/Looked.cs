namespace MeetingBot.Intake;

/// <summary>A file after it was compared with what the archive holds.</summary>
/// <param name="Taken">Null for a file that has not changed, which is not read again.</param>
/// <param name="Mark">Of the bytes before they were read: should the file change in between, the next reload sees another mark.</param>
internal sealed record Looked(string File, string Mark, Taken? Taken);
