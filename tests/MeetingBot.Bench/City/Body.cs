namespace MeetingBot.Bench.City;

/// <summary>An office of the invented city with the meetings it holds, the same every time.</summary>
/// <param name="Topics">The words of its trade.</param>
/// <param name="Matters">In the order in which they are taken up.</param>
internal sealed record Body(
    int Number, string Office, string Series, string[] Units, string[] Topics, string Chair, string Recorder, string Venue, IReadOnlyList<Matter> Matters)
{
    private const int Seed = 88_001;
    private const int TradeWords = 140;
    private const int WordsOfAMatter = 7;
    private const int LongestMatter = 4;
    private const int NewMattersASession = 2;

    public static Body Create(int number, int sessions)
    {
        var random = new Random(Seed + number);
        var office = "白鯨市政府" + CityWords.Tail.One(random)[..2] + CityWords.Offices.One(random);
        string[] units = [.. Enumerable.Range(0, 7).Select(_ => CityWords.Tail.One(random)[..2] + CityWords.Units.One(random)).Distinct()];
        var topics = CityWords.Tail.Some(random, TradeWords).Distinct().ToArray();
        random.Shuffle(topics);
        return new(
            number, office, CityWords.Series.One(random), units, topics, Person(random, "局長"), Person(random, ""),
            $"第{"一二三四五"[random.Next(5)]}會議室", [.. Concerns(random, sessions, topics, units)]);
    }

    public static string Person(Random random, string title) =>
        CityWords.Surnames.One(random) + title + CityWords.Given.One(random) + CityWords.Given.One(random);

    private static IEnumerable<Matter> Concerns(Random random, int sessions, string[] topics, string[] units)
    {
        var trade = new Picks(topics, 0.6);
        for (var session = 1; session <= sessions; session++)
        {
            for (var i = 1; i <= NewMattersASession; i++)
            {
                var place = CityWords.Places.One(random) + CityWords.Places.One(random);
                string[] words = [.. trade.Some(random, WordsOfAMatter - 2), .. CityWords.Tail.Some(random, 2)];
                var name = place + trade.One(random) + CityWords.Works.One(random);
                yield return new(name, words, units[random.Next(units.Length)], $"{session}-{i}", session, session + random.Next(LongestMatter));
            }
        }
    }
}
