using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Words;

/// <summary>What minutes write for the words people use among themselves: 餵奶 is 哺乳 there, and 關掉 is 停用.</summary>
internal static class Everyday
{
    private const int MostJoined = 5;

    // Not a frozen one, for the same reason as in the Dictionary.
    private static readonly Lazy<Dictionary<string, string[]>> OfficeWords = new(Read);

    /// <summary>So that the words are there when the first question is asked, as the <see cref="Dictionary"/>'s are.</summary>
    public static void Begin() => _ = OfficeWords.IsValueCreated ? Task.CompletedTask : Task.Run(() => OfficeWords.Value);

    /// <summary>The same words, those that have office words with them; neighbours that have some only together are joined.</summary>
    public static IReadOnlyList<QuestionWord> Translate(IReadOnlyList<QuestionWord> words)
    {
        var told = new List<QuestionWord>();
        for (var at = 0; at < words.Count;)
        {
            var run = Longest(words, at);
            told.Add(run.Count > 0 ? Joined(run) : words[at]);
            at += Math.Max(1, run.Count);
        }

        return told;
    }

    /// <summary>What minutes write for one word; none where they write it itself.</summary>
    public static IReadOnlyList<string> Of(string folded) => OfficeWords.Value.GetValueOrDefault(folded) ?? [];

    private static List<QuestionWord> Longest(IReadOnlyList<QuestionWord> words, int at) =>
        Enumerable.Range(1, Math.Min(MostJoined, words.Count - at)).Reverse()
            .Select(count => words.Skip(at).Take(count).ToList())
            .FirstOrDefault(IsEveryday) ?? [];

    private static bool IsEveryday(List<QuestionWord> run) =>
        run.Zip(run.Skip(1)).All(pair => pair.First.End == pair.Second.At)
        && (IsLatin(run) || !run.Any(word => word.IsNamed))
        && (run.Count > 1 || run[0].Class != WordClass.Phrase)
        && OfficeWords.Value.ContainsKey(Key(run));

    // ChatGPT and Win10 are no names that nobody else has, as a unit, a number and what stands in quotation marks are.
    private static bool IsLatin(List<QuestionWord> run) =>
        run is [{ Class: WordClass.Exact, Text: var text }] && text.All(char.IsAsciiLetterOrDigit) && char.IsAsciiLetter(text[0]);

    private static QuestionWord Joined(List<QuestionWord> run)
    {
        var whole = run.Skip(1).Aggregate(run[0], (one, next) => one.With(next));
        var kind = run.Max(word => word.Class);
        return whole with { Class = kind == WordClass.Phrase ? WordClass.Act : kind, Office = OfficeWords.Value[Key(run)] };
    }

    private static string Key(List<QuestionWord> run) => string.Concat(run.Select(word => word.Folded));

    private static Dictionary<string, string[]> Read() => WordFile.Lines("everyday.txt")
        .Select(line => line.Split('>', StringSplitOptions.TrimEntries))
        .GroupBy(sides => Fold.Of(sides[0]))
        .ToDictionary(same => same.Key, same => same.SelectMany(sides => sides[1].Split(' ')).Select(Fold.Of).Distinct().ToArray());
}
