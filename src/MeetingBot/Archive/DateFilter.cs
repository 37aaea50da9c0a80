namespace MeetingBot.Archive;

/// <summary>Which dates; what is null does not matter.</summary>
/// <param name="From">Ends on this day or later; excludes those without an end.</param>
/// <param name="To">Ends on this day or earlier; excludes those without an end.</param>
/// <param name="DeadlinesOnly">Only those that bound doing something.</param>
internal sealed record DateFilter(
    IReadOnlySet<long>? Meetings = null,
    IReadOnlySet<long>? Passages = null,
    DateOnly? From = null,
    DateOnly? To = null,
    bool DeadlinesOnly = false,
    int Limit = 200);
