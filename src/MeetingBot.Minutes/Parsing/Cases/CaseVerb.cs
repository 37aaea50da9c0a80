using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>What is said of a case, and where.</summary>
internal sealed record CaseVerb(CaseStatus Status, int Start, int End, string? Into, string? Condition)
{
    /// <summary>What follows without a verb that says it.</summary>
    public static CaseVerb Implied(CaseStatus status) => new(status, 0, 0, null, null);
}
