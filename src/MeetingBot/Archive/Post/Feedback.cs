namespace MeetingBot.Archive.Post;

/// <summary>What somebody thinks of an answer (回饋).</summary>
/// <param name="Message">The key of the message it is about; a second word of the same account on it replaces the first.</param>
/// <param name="IsGood">👍 or 👎; null for a report in words alone.</param>
/// <param name="Words">回報錯誤: what is wrong with it.</param>
/// <param name="Generation">Of the minutes it was answered from.</param>
internal sealed record Feedback(
    DateTimeOffset At, string Channel, string Account, string Message, bool? IsGood, string? Words, string Question, string Answer, long Generation);
