using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Archive;

/// <summary>Which directives; what is null does not matter.</summary>
/// <param name="Unit">An owner or what it means, compared folded; directives to all units, agencies or staff are not included.</param>
/// <param name="DueFrom">Due on this day or later; excludes those without a day.</param>
/// <param name="DueTo">Due on this day or earlier; excludes those without a day.</param>
internal sealed record DirectiveFilter(
    IReadOnlySet<long>? Meetings = null,
    IReadOnlySet<long>? Passages = null,
    DirectiveKind? Kind = null,
    string? Unit = null,
    DateOnly? DueFrom = null,
    DateOnly? DueTo = null,
    int Limit = 200);
