namespace MeetingBot.Archive;

/// <summary>The minutes as one reload left them.</summary>
/// <param name="Number">Counts up; 0 is the empty archive.</param>
/// <param name="Files">How many files it holds.</param>
internal sealed record Generation(long Number, DateTimeOffset PublishedAt, int Files, string Report);
