using MeetingBot.Minutes.Meetings.Lineage;

namespace MeetingBot.Web.Viewer;

/// <summary>A tracked case through the meetings of its series, the earliest first.</summary>
/// <param name="Standing">Where it stands after the last of them; null where that is not known.</param>
internal sealed record CaseTrail(string Number, string? Name, CaseState? Standing, IReadOnlyList<CaseMention> Mentions);
