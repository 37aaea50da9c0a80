using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Meetings;

/// <summary>One sitting (會議) and everything its minutes say.</summary>
/// <param name="Series">What kind of meeting, without body and numbers: 主任秘書會報.</param>
/// <param name="Year">The ROC year, only where sessions are counted by year.</param>
public sealed record Meeting(
    string? Title,
    string? Body,
    string? Series,
    int? Session,
    int? Year,
    Moment? HeldAt,
    Moment? AdjournedAt,
    string? Venue,
    string? Chair,
    string? Recorder,
    IReadOnlyList<Attendee> Attendees,
    PreviousMinutes? Previous,
    IReadOnlyList<AgendaItem> Items,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<Directive> Directives,
    IReadOnlyList<CaseStatement> Cases);
