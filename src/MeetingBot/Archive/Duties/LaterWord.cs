namespace MeetingBot.Archive.Duties;

/// <summary>What a later meeting said of a duty: 賡續列管, 解除列管, 併案, 修正.</summary>
/// <param name="Said">The words, short.</param>
internal sealed record LaterWord(string Sitting, string File, string Meeting, DateOnly? HeldOn, string Said);
