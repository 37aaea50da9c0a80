namespace MeetingBot.People.Filing;

/// <summary>A text of the people file, and where it stands.</summary>
internal sealed record Word(string Value, int Line, string Key);
