namespace MeetingBot.Archive.Duties;

/// <summary>What the minutes made of a duty: released, merged, said anew, or no longer there.</summary>
/// <param name="Before">How it stood beside that, and stands again when the minutes take it back.</param>
internal sealed record RuledFate(DutyState State, DutyState Before);
