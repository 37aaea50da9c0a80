using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>Whether a word stands in a sentence only as a part of longer names: 諮詢 in 專業諮詢, 風箏 in 風箏樂團.</summary>
internal static class Compounds
{
    private static readonly HashSet<string> NoUnits = [];

    /// <summary>Before each place of it stands another thing.</summary>
    /// <param name="sentence">Plain, as the word.</param>
    public static bool AreAllBefore(string word, string sentence) =>
        Cut(sentence) is var words && Places(word, sentence) is { Count: > 0 } places
        && places.TrueForAll(at => words.Exists(w => IsThing(w) && (w.End == at || (w.At < at && w.End > at))));

    /// <summary>Behind each place of it stands another thing.</summary>
    public static bool AreAllBehind(string word, string sentence) =>
        Cut(sentence) is var words && Places(word, sentence).ConvertAll(at => at + word.Length) is { Count: > 0 } places
        && places.TrueForAll(at => words.Exists(w => IsThing(w) && (w.At == at || (w.At < at && w.End > at))));

    private static bool IsThing(QuestionWord word) => word is { IsThing: true, IsWhole: true };

    private static List<QuestionWord> Cut(string sentence) => Segmenter.Cut(sentence, NoUnits);

    private static List<int> Places(string word, string sentence)
    {
        var places = new List<int>();
        for (var at = sentence.IndexOf(word, StringComparison.Ordinal); at >= 0;
            at = sentence.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            places.Add(at);
        }

        return places;
    }
}
