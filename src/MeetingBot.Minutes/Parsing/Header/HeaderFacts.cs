using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Header;

/// <summary>What stands above the agenda, and when the meeting ended.</summary>
internal sealed record HeaderFacts(string? Title, Title Parts, Moment? HeldAt, Moment? AdjournedAt, string? Venue, string? Chair, string? Recorder);
