using MeetingBot.Answers.Words;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Understanding;

/// <summary>Of all cuts of a run of Chinese letters, the one whose words are the most common together.</summary>
/// <param name="units">Names of units that the archive knows, folded.</param>
/// <param name="pairs">The minutes' own words, that no dictionary has.</param>
internal sealed class LikeliestCut(IReadOnlySet<string> units, IReadOnlySet<string>? pairs)
{
    private const double UnknownLetter = -19;
    private const double Suffix = -14; // 借用 + 人, and not 借 + 用人
    private const double PairOfArchive = -16;
    private const double KnownUnit = -8;
    private const int LongestWord = 10;
    private const string Suffixes = "人者員";
    private static readonly string[] BureauEndings = ["局", "公所", "委員會"]; // 警察局 is in the dictionary, and still a unit

    public List<QuestionWord> Of(string text, int start, int end)
    {
        var (length, cuts) = (end - start, new Cut[end - start + 1]);
        for (var to = 1; to <= length; to++)
        {
            cuts[to] = new(cuts[to - 1].Likelihood + OfLetter(text[start + to - 1], to), to - 1, WordClass.Thing);
            for (var from = Math.Max(0, to - LongestWord); from < to; from++)
            {
                if (Known(Fold.Of(text[(start + from)..(start + to)])) is { } entry
                    && cuts[from].Likelihood + entry.Likelihood is var likelihood && likelihood > cuts[to].Likelihood)
                {
                    cuts[to] = new(likelihood, from, entry.Class);
                }
            }
        }

        var words = new List<QuestionWord>();
        for (var to = length; to > 0; to = cuts[to].From)
        {
            words.Add(Called(QuestionWord.In(text, start + cuts[to].From, start + to, cuts[to].Class)));
        }

        words.Reverse();
        return words;
    }

    private static double OfLetter(char letter, int to) =>
        to > 2 && Suffixes.Contains(letter, StringComparison.Ordinal) ? Suffix : UnknownLetter;

    private Dictionary.Entry? Known(string folded) =>
        units.Contains(folded) ? new(KnownUnit, WordClass.Unit)
        : pairs?.Contains(folded) == true ? new(PairOfArchive, WordClass.Thing)
        : Dictionary.TryGet(folded, out var entry) ? entry
        : null;

    private static QuestionWord Called(QuestionWord word) =>
        word.IsThing && word.Text.Length > 2 && BureauEndings.Any(ending => word.Text.EndsWith(ending, StringComparison.Ordinal))
            ? word with { Class = WordClass.Unit }
            : word;

    /// <summary>The best cut of the letters before a place, by its last word.</summary>
    private readonly record struct Cut(double Likelihood, int From, WordClass Class);
}
