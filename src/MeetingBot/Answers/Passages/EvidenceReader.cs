using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>Weighs the sentences of a passage against a question.</summary>
/// <param name="rarity">How rare each word is in the archive, 0 to 1.</param>
internal sealed class EvidenceReader(Question question, IReadOnlyDictionary<QuestionWord, double> rarity)
{
    private const double InPassage = 0.85;
    private const double Above = 0.75;
    private const double InTitle = 0.7;
    private const double InScope = 0.5;
    private const double AlsoFits = 0.12;

    private readonly QuestionWord[] words = [.. question.Topic];

    public IEnumerable<Evidence> Read(MeetingText meeting, Passage passage)
    {
        var text = passage.Item.Text;
        var whole = Plain.Of(text);
        var above = meeting.Above(passage);
        var scope = meeting.Scope(passage);
        var around = words.Select(word => Math.Max(
            Math.Max(Coverage.Of(word, whole) * InPassage, Coverage.Of(word, above) * Above),
            Math.Max(Coverage.Of(word, meeting.Title) * InTitle, word.Class == WordClass.Unit ? 0 : Coverage.Of(word, scope) * InScope))).ToArray();
        var inPassage = words.Select(word => Coverage.Of(word, whole) * InPassage).ToArray();
        foreach (var sentence in Sentences.Of(text))
        {
            var folded = Plain.Of(sentence.In(text));
            double sum = 0, here = 0, alone = 0, total = 0;
            var missing = new List<QuestionWord>();
            for (var i = 0; i < words.Length; i++)
            {
                var weight = Weight(words[i]);
                var own = Coverage.Of(words[i], folded);
                var covered = Math.Max(own, around[i]);
                sum += weight * covered;
                alone += weight * own;
                here += weight * Math.Max(own, inPassage[i]);
                total += weight;
                if (covered < 0.3)
                {
                    missing.Add(words[i]);
                }
            }

            if (total <= 0)
            {
                continue;
            }

            var fits = WantedFit.Fits(question, sentence.In(text));
            var also = question.AlsoWanted.Count(wanted => WantedFit.Fits(question, wanted, sentence.In(text))) * AlsoFits;
            yield return new(
                meeting, passage, sentence, sum / total, here / total, alone / total, missing, fits, Rank(passage, sum / total, here / total, alone / total, fits) + also);
        }
    }

    /// <summary>What a word matters: what it is about above what is done, long above short, rare above common.</summary>
    public double Weight(QuestionWord word)
    {
        var kind = word.Class switch
        {
            WordClass.Exact => 1.2,
            WordClass.Unit => 1.0,
            WordClass.Thing => 1.0,
            WordClass.Act => 0.5,
            _ => 0.3,
        };
        var length = word.Class == WordClass.Exact ? 1 : word.Text.Length switch { 1 => 0.35, 2 => 1, 3 => 1.25, _ => 1.5 };
        return kind * length * (0.5 + (0.5 * rarity.GetValueOrDefault(word, 1))) * (word.AskedBefore ? 0.5 : 1);
    }

    private static double Rank(Passage passage, double score, double here, double own, bool fits) =>
        (0.55 * score) + (0.2 * here) + (0.25 * own) + (fits ? 0.12 : 0) + (passage.Item.Kind switch
        {
            ItemKind.Resolution => 0.06,
            ItemKind.Heading => -0.25,
            ItemKind.Header or ItemKind.Attendance or ItemKind.Closing => -0.2,
            _ => 0,
        });
}
