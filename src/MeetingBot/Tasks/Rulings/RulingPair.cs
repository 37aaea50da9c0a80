using MeetingBot.Archive.Duties;

namespace MeetingBot.Tasks.Rulings;

/// <param name="Held">The duty it is; null for a new one.</param>
/// <param name="Unsure">Of a new one: the duty that it may have been, but not certainly.</param>
internal sealed record RulingPair(Ruling Ruling, HeldDuty? Held, HeldDuty? Unsure);
