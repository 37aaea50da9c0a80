namespace MeetingBot.Archive.Sqlite;

/// <summary>What looking costs, in nanoseconds as measured, and where it ends.</summary>
/// <param name="FromIndex">
/// An entry of a list that must be read from the index: a quarter of the 80 that it takes, because the list then stays in memory for the
/// questions to come. Were it counted in full, the commonest lists would never be read, and every question would pay with texts instead.
/// </param>
/// <param name="FromMemory">An entry of a list in memory.</param>
/// <param name="Text">A passage's text with its terms.</param>
/// <param name="Cheap">A list that costs no more is read without asking whether it could be spared.</param>
/// <param name="MostReading">After so much no costly list is begun any more.</param>
/// <param name="MostTexts">So many texts are asked at most.</param>
internal sealed record SearchCosts(int FromIndex, int FromMemory, int Text, int Cheap, int MostReading, int MostTexts)
{
    public static SearchCosts Measured { get; } = new(20, 2, 30_000, 500_000, 12_000_000, 300);
}
