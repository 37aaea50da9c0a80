using System.Collections.Frozen;

namespace MeetingBot.Bench.City;

/// <summary>The words of the invented city: some hundreds written by hand, several thousand put together from letters, the same every time.</summary>
internal static class CityWords
{
    private const int Seed = 114_0925;
    private const int Pairs = 3600;
    private const int Triples = 1300;
    private const int Quadruples = 1300;

    // The rarest words are never written, so that a question can ask for what the minutes do not say.
    private const int NeverWritten = 200;

    private static readonly FrozenDictionary<string, string[]> Lists = Read();
    private static readonly string[] Invented = Invent();
    private static readonly FrozenSet<string> HandWritten = Lists["common"].Concat(Lists["verbs"]).Concat(Lists["works"]).ToFrozenSet();

    public static Picks Common { get; } = new(Lists["common"], 1);
    public static Picks Verbs { get; } = new(Lists["verbs"], 1);
    public static Picks Works { get; } = new(Lists["works"], 0.3);
    public static Picks Ways { get; } = new(Lists["ways"], 0.5);
    public static Picks States { get; } = new(Lists["states"], 0);
    public static Picks Latin { get; } = new(Lists["latin"], 0.8);
    public static Picks Surnames { get; } = new(Letters("surnames"), 0.6);
    public static Picks Given { get; } = new(Letters("given"), 0);
    public static Picks Titles { get; } = new(Lists["titles"], 0.5);
    public static Picks Series { get; } = new(Lists["series"], 0.3);
    public static Picks Offices { get; } = new(Lists["offices"], 0.3);
    public static Picks Units { get; } = new(Lists["units"], 0.5);
    public static Picks Places { get; } = new(Letters("letters"), 0);

    /// <summary>What a city speaks of beside the common words, the most frequent first.</summary>
    public static Picks Tail { get; } = new(Invented[..^NeverWritten], 0.85);

    public static Picks Unknown { get; } = new(Invented[^NeverWritten..], 0);

    /// <summary>Every word that a question may take out of a passage.</summary>
    public static FrozenSet<string> All { get; } = HandWritten.Concat(Invented).ToFrozenSet();

    /// <summary>Put together for the long tail, not one that everybody uses.</summary>
    public static bool IsRare(string word) => !HandWritten.Contains(word);

    private static string[] Letters(string list) => [.. Lists[list][0].Distinct().Select(c => c.ToString())];

    private static FrozenDictionary<string, string[]> Read()
    {
        using var stream = typeof(CityWords).Assembly.GetManifestResourceStream("words.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))
            .ToFrozenDictionary(words => words[0], words => words[1..]);
    }

    // Letters follow Zipf's law themselves, so that pairs of them that are no word also repeat, as in a real language.
    private static string[] Invent()
    {
        var random = new Random(Seed);
        var letters = Letters("letters");
        random.Shuffle(letters);
        var frequent = new Picks(letters, 0.4);
        var tails = new Picks(Lists["tails"], 0.3);
        var written = Lists.Values.SelectMany(words => words).ToHashSet();
        var pairs = Distinct(Pairs, written, () => frequent.One(random) + frequent.One(random));
        var triples = Distinct(Triples, written, () => pairs[random.Next(pairs.Length)] + tails.One(random));
        var quadruples = Distinct(Quadruples, written, () => pairs[random.Next(pairs.Length)] + pairs[random.Next(pairs.Length)]);
        string[] all = [.. pairs, .. triples, .. quadruples];
        random.Shuffle(all);
        return all;
    }

    private static string[] Distinct(int count, HashSet<string> not, Func<string> word)
    {
        var words = new List<string>(count);
        while (words.Count < count)
        {
            var next = word();
            if (not.Add(next))
            {
                words.Add(next);
            }
        }

        return [.. words];
    }
}
