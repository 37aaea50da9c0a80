namespace MeetingBot.Dialogue.Lists;

/// <param name="Count">How many there are in all.</param>
internal sealed record DutyPage(int Count, IReadOnlyList<Duty> Shown);
