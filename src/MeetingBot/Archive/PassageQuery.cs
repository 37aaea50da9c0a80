namespace MeetingBot.Archive;

/// <summary>What to look for.</summary>
/// <param name="Terms">As <see cref="Words.Terms"/> makes them of a text; each once, with what it matters beside its rarity.</param>
/// <param name="Meetings">Only in these; null for all.</param>
internal sealed record PassageQuery(IReadOnlyDictionary<string, double> Terms, IReadOnlySet<long>? Meetings = null, int Limit = 60);
