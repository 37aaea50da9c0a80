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

    // Not a frozen one: to freeze seventy thousand words takes longer than to read them, and the first question waits for it.
    private static readonly Lazy<Dictionary<string, Entry>> Words = new(Read);

    // Few questions look for a slip: those that do read only the words that begin alike.
    private static readonly Lazy<ILookup<char, string>> ByFirstLetter = new(
        () => Words.Value.Where(word => word.Value.Class != WordClass.Phrase).Select(word => word.Key).ToLookup(word => word[0]));

    /// <summary>So that the words are read while a restarted program does something else, such as opening its archive.</summary>
    public static void Begin()
    {
        if (!Words.IsValueCreated)
        {
            _ = Task.Run(() => Words.Value);
        }
    }

    public static bool TryGet(string folded, out Entry entry) => Words.Value.TryGetValue(folded, out entry);

    /// <summary>Its words that have these letters but for one, which is not the first.</summary>
    /// <param name="letters">Folded.</param>
    /// <param name="but">Which one differs.</param>
    public static IEnumerable<string> Alike(string letters, int but) => ByFirstLetter.Value[letters[0]]
        .Where(word => word.Length == letters.Length
            && word[but] != letters[but]
            && word.AsSpan(0, but).SequenceEqual(letters.AsSpan(0, but))
            && word.AsSpan(but + 1).SequenceEqual(letters.AsSpan(but + 1)));

    private static Dictionary<string, Entry> Read()
    {
        var words = new Dictionary<string, Entry>(80_000, StringComparer.Ordinal);
        foreach (var line in WordFile.Lines("words.txt"))
        {
            var (first, last) = (line.IndexOf(' ', StringComparison.Ordinal), line.LastIndexOf(' '));
            var kind = ClassOf(line.AsSpan(last + 1));
            words[line[..first]] = new(
                Likelihood(int.Parse(line.AsSpan((first + 1)..last), CultureInfo.InvariantCulture)),
                kind == WordClass.Manner && first > 2 ? WordClass.Thing : kind);
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

        return words;
    }

    private static double Likelihood(int count) => Math.Log(count / Total);

    private static WordClass ClassOf(ReadOnlySpan<char> kind) => kind switch
    {
        "v" => WordClass.Act,
        "a" or "d" => WordClass.Manner,
        "f" => WordClass.Phrase,
        "t" => WordClass.Manner,
        _ => WordClass.Thing,
    };

    internal readonly record struct Entry(double Likelihood, WordClass Class);
}
