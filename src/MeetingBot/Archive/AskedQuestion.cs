namespace MeetingBot.Archive;

/// <param name="Asker">Who asked, as the channel knows them; null where nobody is known.</param>
/// <param name="Intent">What it was taken for.</param>
/// <param name="Generation">Of the minutes it was answered from.</param>
internal sealed record AskedQuestion(
    DateTimeOffset At, string? Asker, string Question, bool Answered, string Answer, string Intent, long Generation);
