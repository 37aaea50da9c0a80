using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>A date as it stands in a flow: text[Start, End), with its era before and 前, 起, 止 behind.</summary>
/// <param name="From">Inclusive; null where open, recurring or not to be worked out.</param>
/// <param name="To">Inclusive; null where open, recurring or not to be worked out.</param>
/// <param name="Doubt">In Chinese: a day that does not exist, a weekday that is wrong, a deadline that had passed.</param>
internal sealed record FoundDate(
    int Start,
    int End,
    DateKind Kind,
    Moment? From,
    Moment? To,
    bool IsDeadline,
    string Why,
    string? Doubt = null);
