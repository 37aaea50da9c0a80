namespace MeetingBot.Archive.Post;

/// <param name="Quote">The words as they stand in the minutes.</param>
/// <param name="Place">Meeting, day and path.</param>
/// <param name="Url">The page that shows the sentence; null where there is none.</param>
internal sealed record Quotation(string Quote, string Place, string? Url);
