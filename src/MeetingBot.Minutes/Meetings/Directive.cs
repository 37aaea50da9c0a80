namespace MeetingBot.Minutes.Meetings;

/// <summary>One clause that asks, decides, informs or thanks (交辦事項): a new record wherever act or owner changes.</summary>
/// <param name="Owners">As written: 國務組, 各局處主秘.</param>
/// <param name="Units">What each owner means (國際事務組), in the same order; null where that is not certain.</param>
/// <param name="Action">The act, short, without the owner's name.</param>
/// <param name="Urgency">儘速, 立即: a hurry without a date.</param>
public sealed record Directive(
    string Path,
    string Text,
    TextSpan Span,
    DirectiveKind Kind,
    Authority Authority,
    IReadOnlyList<string> Owners,
    IReadOnlyList<string?> Units,
    Audience? Audience,
    string Action,
    Deadline? Deadline,
    string? Urgency,
    IReadOnlyList<string> Cases);
