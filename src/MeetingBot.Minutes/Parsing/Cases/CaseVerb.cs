using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>What is said of a case, and where.</summary>
internal sealed record CaseVerb(CaseStatus Status, int Start, int End, string? Into, string? Condition);
