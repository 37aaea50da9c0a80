using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>What the words of a question matter: what it is about above what is done, long above short, rare above common.</summary>
/// <param name="rarity">How rare each word is in the archive, 0 to 1.</param>
internal sealed class WordWeights(IReadOnlyDictionary<QuestionWord, double> rarity)
{
    private const double OfFollowedUp = 0.5; // what the question before asked
    private const double PlainEnglish = 0.3; // valid, check: an English word that no minutes have

    public static async Task<WordWeights> OfAsync(Question question, IReading reading, CancellationToken cancel)
    {
        var terms = question.Topic.Distinct().ToDictionary(w => w, w => Terms.Of(w.Text));
        var counts = await reading.FrequenciesAsync([.. terms.Values.SelectMany(held => held).Distinct()], cancel).ConfigureAwait(false);
        var all = Math.Log(2 + await reading.PassageCountAsync(cancel).ConfigureAwait(false));
        return new(terms.ToDictionary(
            word => word.Key,
            word => 1 - (word.Value.Select(t => Math.Log(1 + counts.GetValueOrDefault(t))).DefaultIfEmpty(0).Min() / all)));
    }

    public double Of(QuestionWord word) =>
        IsPlainEnglish(word)
            ? PlainEnglish
            : OfClass(word.Class) * OfLength(word) * OfRarity(word) * (word.AskedBefore ? OfFollowedUp : 1);

    private bool IsPlainEnglish(QuestionWord word) =>
        word.Class == WordClass.Exact && rarity.GetValueOrDefault(word) >= 1 && word.Text.All(char.IsAsciiLetterLower);

    private double OfRarity(QuestionWord word) => 0.5 + (0.5 * rarity.GetValueOrDefault(word, 1));

    private static double OfClass(WordClass kind) => kind switch
    {
        WordClass.Exact => 1.2,
        WordClass.Unit => 1.0,
        WordClass.Thing => 1.0,
        WordClass.Act => 0.5,
        _ => 0.3,
    };

    private static double OfLength(QuestionWord word) =>
        word.Class == WordClass.Exact ? 1 : word.Text.Length switch { 1 => 0.35, 2 => 1, 3 => 1.25, _ => 1.5 };
}
