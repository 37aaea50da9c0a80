namespace MeetingBot.Archive.Sqlite;

/// <summary>A term of a question that the archive knows.</summary>
/// <param name="Worth">
/// What a passage gains by holding it: weight times rarity. A whole number, so that a sum does not depend on the order it is added in and
/// two passages with the same terms are alike.
/// </param>
internal readonly record struct WantedTerm(string Term, int Frequency, int Worth)
{
    public const double Unit = 10_000;

    public static WantedTerm Of(string term, double weight, int frequency, int passages) =>
        new(term, frequency, (int)(weight * Math.Log(1 + ((Math.Max(passages, frequency) - frequency + 0.5) / (frequency + 0.5))) * Unit));
}
