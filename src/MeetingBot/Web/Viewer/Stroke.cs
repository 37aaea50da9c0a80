namespace MeetingBot.Web.Viewer;

/// <summary>A stretch of a passage's words that is shown in a way of its own.</summary>
/// <param name="Why">What is told of it; null where the way of showing says it.</param>
internal readonly record struct Stroke(int Start, int End, StrokeKind Kind, string? Why = null);
