using MeetingBot.Archive.Post;

namespace MeetingBot.Dialogue;

/// <summary>What is said to a question, before it is known who gets it.</summary>
/// <param name="Has">False for a plain no.</param>
/// <param name="Generation">Of the minutes it was answered from.</param>
internal sealed record Said(bool Has, long Generation, Message Message);
