using System.Collections.Frozen;
using System.Globalization;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Words;

/// <summary>General words with how common they are, and the phrases a question is made of. All folded.</summary>
internal static class Dictionary
{
    // What the counted text held; a word's share of it is its likelihood.
    private const double Total = 60_000_000;
    private const int PhraseCount = 40_000;
    private const int OfficeWordCount = 800;

    private static readonly Lazy<FrozenDictionary<string, Entry>> Words = new(Read);

    public static bool TryGet(string folded, out Entry entry) => Words.Value.TryGetValue(folded, out entry);

    private static FrozenDictionary<string, Entry> Read()
    {
        var words = new Dictionary<string, Entry>(80_000);
        foreach (var line in WordFile.Lines("words.txt"))
        {
            var cells = line.Split(' ');
            var kind = ClassOf(cells[2]);
            words[cells[0]] = new(Likelihood(int.Parse(cells[1], CultureInfo.InvariantCulture)), kind == WordClass.Manner
                && cells[0].Length > 2
                ? WordClass.Thing
                : kind);
        }

        foreach (var word in Synonyms.All.Where(w => w.Length > 1 && !words.ContainsKey(w)).ToList())
        {
            var known = Synonyms.Of(word).FirstOrDefault(words.ContainsKey);
            words[word] = new(Likelihood(OfficeWordCount), known is null
                || words[known].Class == WordClass.Manner ? WordClass.Thing : words[known].Class);
        }

        foreach (var phrase in WordFile.Lines("question-phrases.txt").Select(Fold.Of))
        {
            words[phrase] = new(Likelihood(PhraseCount * phrase.Length), WordClass.Phrase);
        }

        return words.ToFrozenDictionary();
    }

    private static double Likelihood(int count) => Math.Log(count / Total);

    private static WordClass ClassOf(string kind) => kind switch
    {
        "v" => WordClass.Act,
        "a" or "d" => WordClass.Manner,
        "f" => WordClass.Phrase,
        "t" => WordClass.Manner,
        _ => WordClass.Thing,
    };

    internal readonly record struct Entry(double Likelihood, WordClass Class);
}
