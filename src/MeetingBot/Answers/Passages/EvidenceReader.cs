using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>Weighs the sentences of a passage against a question.</summary>
internal sealed partial class EvidenceReader(Question question, WordWeights weights)
{
    private const double OfScore = 0.55; // of the rank, what is said here or above; what the passage says; what the sentence says itself
    private const double OfHere = 0.2;
    private const double OfOwn = 0.25;
    private const double OfTelling = 0.08;
    private const double OfFresh = 0.3; // of a follow-up: what is new in it decides
    private const double Fitting = 0.12;
    private const double IsRuling = 0.06;
    private const double IsHeading = -0.25;
    private const double IsFurniture = -0.2;
    private const double Said = 0.3;
    private const double OfTakenUp = 0.75;

    private readonly (QuestionWord Word, double Weight)[] words = [.. question.Topic.Select(w => (w, weights.Of(w)))];
    private readonly Bonuses bonuses = new(question);

    /// <summary>What the words of the question matter.</summary>
    public WordWeights Weights { get; } = weights;

    public IEnumerable<Evidence> Read(MeetingText meeting, Passage passage)
    {
        if (words.Sum(w => w.Weight) <= 0)
        {
            yield break;
        }

        var around = new Surroundings(meeting, passage);
        var contexts = words.Select(w => WordContext.Of(w.Word, around)).ToArray();
        var isOfUnit = passage.Item.Kind == ItemKind.Table
            && words.Any(w => w.Word.Class == WordClass.Unit && around.Above.Contains(w.Word.Folded, StringComparison.Ordinal));
        var text = passage.Item.Text;
        Sentence? before = null;
        foreach (var sentence in passage.Item.Kind == ItemKind.Table ? Sentences.OfRow(text) : Sentences.Of(text))
        {
            var said = sentence.In(text);
            var folded = Plain.Of(said);
            var (sums, missing) = Weigh(folded, Plain.Of(GoingOn.From(meeting, passage, before, said) ?? ""), contexts, SortIn(said));
            before = sentence;
            var fits = passage.Item.Kind == ItemKind.Table ? TableFit.Fits(question, meeting, passage)
                : WantedFit.Fits(question, said) || IsWhoSaidIt(passage);
            var rank = Rank(passage.Item.Kind, sums, fits)
                + bonuses.Of(said, folded, isOfUnit)
                + (OfTelling * (sums.ToldShare ?? 0))
                + Freshness(sums);
            yield return new(meeting, passage, sentence, sums.Score, sums.Here, sums.Own, missing, fits, rank) { Told = sums.ToldShare };
        }
    }

    // 誰報告這件事: whoever speaks, though what is said names nobody.
    private bool IsWhoSaidIt(Passage passage) =>
        question is { Wanted: Wanted.Who, Asked.Who.Speaker: true } && passage.Item is { Kind: ItemKind.Remark, Speaker: not null };

    private (WordSums Sums, List<QuestionWord> Missing) Weigh(string sentence, string takenUp, WordContext[] contexts, Sort? sort)
    {
        var (sums, missing) = (new WordSums(), new List<QuestionWord>());
        foreach (var ((word, weight), around) in words.Zip(contexts))
        {
            var own = sort?.IsCalled(word.Text) == true ? 1 : Own(word, sentence, takenUp);
            var isSaid = Math.Max(own, around.Best) >= Said && !IsAnotherOne(word, sentence);
            if (!isSaid && word.MayBeUnsaid)
            {
                continue;
            }

            sums.Add(weight, own, around, word.IsFresh);
            if (!isSaid)
            {
                missing.Add(word);
            }
        }

        return (sums, missing);
    }

    // What was done in the sentence before is not done here.
    private double Own(QuestionWord word, string sentence, string takenUp) =>
        NumberRange.Holds(word, question.Text, sentence) || DayRange.Tells(word, question, sentence) ? 1
        : Math.Max(Coverage.Of(word, sentence), word.IsDeed ? 0 : Coverage.Of(word, takenUp) * OfTakenUp);

    // 橘色 says what colour it is.
    private Sort? SortIn(string sentence) => question.Asked.Sort is { } sort && sort.IsIn(sentence) ? sort : null;

    /// <summary>第53次 of a paragraph that tells of the 52nd, the 53rd and the 54th, a sentence each.</summary>
    public static bool IsAnotherOne(QuestionWord word, string sentence) =>
        word is { Class: WordClass.Exact, Folded: ['第', .., var counter] } && Coverage.Of(word, sentence) == 0
        && WhichOne().Matches(sentence).Any(other => other.Value.EndsWith(counter) && other.Value != word.Folded);

    private static double Rank(ItemKind kind, WordSums sums, bool fits) =>
        (OfScore * sums.Score) + (OfHere * sums.Here) + (OfOwn * sums.Own) + (fits ? Fitting : 0) + (kind switch
        {
            ItemKind.Resolution => IsRuling,
            ItemKind.Heading => IsHeading,
            ItemKind.Header or ItemKind.Attendance or ItemKind.Closing => IsFurniture,
            _ => 0,
        });

    private double Freshness(WordSums sums) =>
        words.Any(w => w.Word.AskedBefore) ? OfFresh * sums.Fresh / (words.Where(w => w.Word.IsFresh).Sum(w => w.Weight) + 0.01) : 0;

    [GeneratedRegex("第[0-9]+[^0-9]")]
    private static partial Regex WhichOne();
}
