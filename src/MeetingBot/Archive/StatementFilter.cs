namespace MeetingBot.Archive;

/// <summary>Which statements on cases; what is null does not matter.</summary>
internal sealed record StatementFilter(IReadOnlySet<long>? Meetings = null, IReadOnlyCollection<string>? Numbers = null, int Limit = 500);
