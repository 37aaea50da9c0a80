namespace MeetingBot.Intake;

/// <summary>A place to read: the file on this machine, and the name it goes by in messages and citations.</summary>
internal readonly record struct Candidate(string Path, string Name);
