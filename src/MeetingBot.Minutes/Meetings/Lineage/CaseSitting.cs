namespace MeetingBot.Minutes.Meetings.Lineage;

/// <summary>What one meeting said of a case, and where the case stood then.</summary>
/// <param name="Said">In the order of the minutes; never empty.</param>
public sealed record CaseSitting(MinutesFile File, IReadOnlyList<CaseStatement> Said, CaseStanding Before, CaseStanding After);
