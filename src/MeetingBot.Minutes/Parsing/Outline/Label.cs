namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>The words at the head of a paragraph that say what it is.</summary>
/// <param name="Name">As it stands in a path: 會議結論, 總務中心陳主任補充說明.</param>
/// <param name="Length">How many flow characters it takes, colon included.</param>
internal sealed record Label(LabelKind Kind, string Name, int Length, string? Unit = null, string? Speaker = null);
