namespace MeetingBot.Archive.Post;

/// <summary>What a message of ours answers.</summary>
/// <param name="Asker">The account that asked.</param>
/// <param name="HasAnswer">False for a plain no.</param>
/// <param name="Generation">Of the minutes it was answered from.</param>
internal sealed record Answered(string Asker, string Question, bool HasAnswer, long Generation);
