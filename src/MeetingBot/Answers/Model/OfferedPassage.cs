namespace MeetingBot.Answers.Model;

/// <param name="Id">What the model calls it by: P1, P2 …</param>
/// <param name="Source">Body, meeting, date and path.</param>
internal sealed record OfferedPassage(string Id, string Source, string Text);
