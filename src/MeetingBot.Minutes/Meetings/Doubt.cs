namespace MeetingBot.Minutes.Meetings;

/// <summary>Something in the file that a person should look at (疑義): where it stands, the words, and why.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Why">In Chinese: an admin reads it.</param>
public sealed record Doubt(int Line, string Text, string Why);
