namespace MeetingBot.Archive.Post;

/// <param name="Values">One for each part, in order.</param>
internal sealed record BarRow(string Name, IReadOnlyList<int> Values);
