namespace MeetingBot.Bench.City;

/// <summary>Words of which the n-th comes with a frequency of 1/n^steepness: 1 is Zipf's law, 0 has all alike.</summary>
internal sealed class Picks
{
    // The very first would otherwise stand in every sentence.
    private const int Flattened = 4;

    private readonly string[] words;
    private readonly double[] upTo;

    public Picks(string[] words, double steepness)
    {
        this.words = words;
        upTo = new double[words.Length];
        var sum = 0.0;
        for (var i = 0; i < words.Length; i++)
        {
            sum += 1 / Math.Pow(i + Flattened, steepness);
            upTo[i] = sum;
        }
    }

    public string One(Random random)
    {
        var at = Array.BinarySearch(upTo, random.NextDouble() * upTo[^1]);
        return words[Math.Min(at < 0 ? ~at : at, words.Length - 1)];
    }

    public string[] Some(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => One(random))];
}
