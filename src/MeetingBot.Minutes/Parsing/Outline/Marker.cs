namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>The number at the head of a line.</summary>
/// <param name="Name">As it stands in a path: 貳, (二), 提案一.</param>
/// <param name="Length">How many flow characters it takes.</param>
internal readonly record struct Marker(MarkerKind Kind, int Ordinal, string Name, int Length);
