namespace MeetingBot.Archive.Duties;

/// <summary>
/// What the minutes themselves said of a duty when the two were last compared. Only what they say differently from now on is taken over:
/// what people settled, moved or finished since then stays.
/// </summary>
/// <param name="Term">Null of one that recurs: its rule says it.</param>
/// <param name="Fate">Null while the minutes leave it to people.</param>
internal sealed record AsRuled(Ownership Owners, Term? Term, string? Recurs, string? Doubt, RuledFate? Fate);
