namespace MeetingBot.Archive;

/// <summary>Which meetings; what is null does not matter.</summary>
/// <param name="Body">Compared folded: 台北市政府 is 臺北市政府.</param>
/// <param name="Series">Compared folded.</param>
/// <param name="Year">The ROC year that sessions are counted in, or in which a meeting was held.</param>
/// <param name="From">Held on this day or later.</param>
/// <param name="To">Held on this day or earlier.</param>
internal sealed record MeetingFilter(
    string? Body = null,
    string? Series = null,
    int? Session = null,
    int? Year = null,
    DateOnly? From = null,
    DateOnly? To = null,
    int Limit = 100);
