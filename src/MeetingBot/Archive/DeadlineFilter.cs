namespace MeetingBot.Archive;

/// <summary>Which dates that bound something; what is null does not matter.</summary>
internal sealed record DeadlineFilter(IReadOnlySet<long>? Meetings = null, DateOnly? From = null, DateOnly? To = null, int Limit = 200);
