namespace MeetingBot.Minutes.Meetings;

/// <summary>What one meeting says of a tracked case (列管案).</summary>
/// <param name="Number">As numbered (204-2); null for a matter tracked by name only.</param>
/// <param name="Part">The unit's share that this is about, when a case is split (捷運公司部分).</param>
/// <param name="Into">The case it goes on in, when it is merged.</param>
/// <param name="Condition">What must happen before it is released, when a release waits for something.</param>
public sealed record CaseStatement(
    string? Number,
    string? Name,
    CaseStatus Status,
    string? Part,
    string? Into,
    string? Condition,
    string Path,
    string Text,
    TextSpan Span);
