using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>Weighs the sentences of a passage against a question.</summary>
/// <param name="rarity">How rare each word is in the archive, 0 to 1.</param>
internal sealed partial class EvidenceReader(Question question, IReadOnlyDictionary<QuestionWord, double> rarity)
{
    private const double OfScore = 0.55; // of the rank, what is said here or above; what the passage says; what the sentence says itself
    private const double OfHere = 0.2;
    private const double OfOwn = 0.25;
    private const double Fitting = 0.12;
    private const double IsRuling = 0.06;
    private const double IsHeading = -0.25;
    private const double IsFurniture = -0.2;
    private const double InPassage = 0.85;
    private const double Above = 0.75;
    private const double NamesMeeting = 0.7;
    private const double InScope = 0.5;
    private const double JustBefore = 0.45;
    private const double AlsoFits = 0.25;
    private const double FreshWords = 0.3; // of a follow-up: what is new in it decides
    private const double OfUnit = 0.03;
    private const double SaysKind = 0.16; // 主題為 where the 主題 is asked for
    private const double Said = 0.3;
    private const double Telling = 0.08; // what the heading says already tells no sentence from its neighbours
    private const double PlainEnglish = 0.3; // valid, check: an English word that no minutes have

    private const int LoosePhrase = 4;
    private const double PerLetter = 0.03;
    private const double MostVerbatim = 0.12;
    private const double Lists = 0.06;
    private const double GivesIt = 0.1;
    private const double ToTheDay = 0.04;

    private readonly string asked = Plain.Of(question.Text);
    private readonly string? attribute =
        question.Wanted is Wanted.Percentage or Wanted.Money or Wanted.Count ? Plain.Of(question.Attribute) : null;
    private readonly string? counted = Counted(question);
    private readonly QuestionWord[] words = [.. question.Topic];
    private readonly string? kind = question.Kind is { } asked ? Plain.Of(asked) : null;

    public IEnumerable<Evidence> Read(MeetingText meeting, Passage passage)
    {
        var text = passage.Item.Text;
        var around = new Surroundings(meeting, passage);
        var isFollowUp = words.Any(w => w.AskedBefore);
        var ofQuestion = words.Where(w => w.IsFresh).Sum(Weight) + 0.01;
        var context = words.Select(word => Context(word, around)).ToArray();
        // Of two tables alike, one for all and one for the body whose meeting it is: the body's, when it is named.
        var isOfUnit = passage.Item.Kind == ItemKind.Table
            && words.Any(w => w.Class == WordClass.Unit && around.Above.Contains(w.Folded, StringComparison.Ordinal));
        foreach (var sentence in passage.Item.Kind == ItemKind.Table ? Sentences.OfRow(text) : Sentences.Of(text))
        {
            var folded = Plain.Of(sentence.In(text));
            var sums = default(Sums);
            var fresh = 0d;
            var (told, toldHere) = (0d, 0d);
            var missing = new List<QuestionWord>();
            for (var i = 0; i < words.Length; i++)
            {
                var own = Coverage.Of(words[i], folded);
                var covered = Math.Max(own, context[i].Best);
                told += context[i].IsInHeading ? 0 : Weight(words[i]);
                toldHere += context[i].IsInHeading ? 0 : Weight(words[i]) * own;
                fresh += words[i].AskedBefore ? 0 : Weight(words[i]) * own;
                sums.Add(Weight(words[i]), own, Math.Max(own, context[i].InPassage), covered, context[i].NamesMeeting);
                if (covered < Said || IsAnotherOne(words[i], folded))
                {
                    missing.Add(words[i]);
                }
            }

            if (sums.Total > 0)
            {
                var said = sentence.In(text);
                var fits = WantedFit.Fits(question, said);
                var rank = Rank(passage, sums, fits)
                    + Bonus(said, folded, isOfUnit)
                    + (told > 0 ? Telling * toldHere / told : 0)
                    + (isFollowUp ? FreshWords * fresh / ofQuestion : 0);
                yield return new(meeting, passage, sentence, sums.Score, sums.Here, sums.Own, missing, fits, rank);
            }
        }
    }

    // What of the sentence itself makes it a better answer than another that says as much of the question.
    private double Bonus(string sentence, string folded, bool isOfUnit) =>
        Verbatim(folded)
        + Enumeration(folded)
        + Gives(folded)
        + Counts(folded)
        + Also(sentence)
        + (isOfUnit ? OfUnit : 0)
        + Day(sentence)
        + Kind(folded);

    // What else is asked in the same breath.
    private double Also(string sentence) => question.AlsoWanted.Count(wanted => WantedFit.Fits(question, wanted, sentence)) * AlsoFits;

    private double Day(string sentence) => WantedFit.GivesDay(question, sentence) ? ToTheDay : 0;

    private double Kind(string sentence) => kind is not null && sentence.Contains(kind, StringComparison.Ordinal) ? SaysKind : 0;

    // 誰要安排疫苗接種 and 安排疫苗接種事宜: what is said in the very words of the question.
    private double Verbatim(string sentence)
    {
        var longest = 0;
        for (var start = 0; start < asked.Length - longest; start++)
        {
            while (start + longest < asked.Length && sentence.AsSpan().Contains(asked.AsSpan(start, longest + 1), StringComparison.Ordinal))
            {
                longest++;
            }
        }

        return Math.Clamp((longest - LoosePhrase) * PerLetter, 0, MostVerbatim);
    }

    // 哪三種: a sentence that lists some.
    private double Enumeration(string sentence) => question.IsList && sentence.Contains('、', StringComparison.Ordinal) ? Lists : 0;

    // 駕駛約23名 where drivers are counted, above 63位校護.
    private double Counts(string sentence)
    {
        if (counted is null)
        {
            return 0;
        }

        foreach (var name in Synonyms.Of(counted).Append(counted).Where(n => n.Length > 1))
        {
            if (sentence.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at
                && (NumberAfter().IsMatch(sentence[(at + name.Length)..]) || NumberBefore().IsMatch(sentence[..at])))
            {
                return GivesIt;
            }
        }

        return 0;
    }

    private static string? Counted(Question question) =>
        question is { Wanted: Wanted.Count, Asked.Number.At: { } at }
            ? question.Words.LastOrDefault(w => w is { IsMatter: true, IsWhole: true } && w.End <= at && at - w.End <= 2)?.Folded
                ?? question.Words.FirstOrDefault(w => w is { IsMatter: true, IsWhole: true } && w.At >= at && w.At - at <= 4)?.Folded
            : null;

    // 比率為70% where the 比率 is asked for, above 比率3%之範圍內.
    private double Gives(string sentence) =>
        attribute is { Length: > 0 }
        && sentence.IndexOf(attribute, StringComparison.Ordinal) is >= 0 and var at
        && Given().IsMatch(sentence[(at + attribute.Length)..])
            ? GivesIt
            : 0;

    // A word that says which meeting is meant is no evidence of what was said there, and nothing is missing when it is not repeated.
    private static (double Best, double InPassage, bool NamesMeeting, bool IsInHeading) Context(QuestionWord word, Surroundings around)
    {
        var whole = Coverage.Of(word, around.Passage) * InPassage;
        var title = word.Class == WordClass.Unit && BodyName.IsShortFor(word.Folded, around.Body) ? 1 : Coverage.Of(word, around.Title);
        var loose = word.Class is WordClass.Unit or WordClass.Exact && !IsOnlyCase(word, around.Scope) ? 0 : 1;
        var above = Coverage.Of(word, around.Above);
        var near = Math.Max(Coverage.Of(word, around.Scope) * InScope, Coverage.Of(word, around.Before) * JustBefore);
        var best = Math.Max(Math.Max(whole, above * Above), loose * near);
        return title >= NamesMeeting ? (1, whole, true, true) : (best, whole, false, above >= NamesMeeting);
    }

    // 同意備查 on the item on which 12616 is spoken of, and no other case.
    private static bool IsOnlyCase(QuestionWord word, string scope) =>
        CaseLike().IsMatch(word.Folded)
        && CaseLike().Matches(scope).Where(m => m.Length == word.Folded.Length).Select(m => m.Value).Distinct().ToList() is [var only]
        && only == word.Folded;

    // 第53次 of a paragraph that tells of the 52nd, the 53rd and the 54th, a sentence each.
    private static bool IsAnotherOne(QuestionWord word, string sentence) =>
        word is { Class: WordClass.Exact, Folded: ['第', .., var counter] } && Coverage.Of(word, sentence) == 0
        && WhichOne().Matches(sentence).Any(other => other.Value.EndsWith(counter) && other.Value != word.Folded);

    [GeneratedRegex("^[^0-9，。；]{0,3}[0-9一二三四五六七八九十百千]")]
    private static partial Regex NumberAfter();

    [GeneratedRegex("[0-9一二三四五六七八九十百千][^0-9，。；]{0,3}$")]
    private static partial Regex NumberBefore();

    [GeneratedRegex("^(達成?|[为是計计共約约達达至])+[0-9]")]
    private static partial Regex Given();

    [GeneratedRegex(@"(?<![0-9\-,.])[0-9][0-9\-]{2,}(?![0-9\-,.%年月日])")]
    private static partial Regex CaseLike();

    [GeneratedRegex("第[0-9]+[^0-9]")]
    private static partial Regex WhichOne();

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
        if (word.Class == WordClass.Exact && rarity.GetValueOrDefault(word) >= 1 && word.Text.All(char.IsAsciiLetterLower))
        {
            return PlainEnglish;
        }

        return kind * length * (0.5 + (0.5 * rarity.GetValueOrDefault(word, 1))) * (word.AskedBefore ? 0.5 : 1);
    }

    private static double Rank(Passage passage, Sums sums, bool fits) =>
        (OfScore * sums.Score) + (OfHere * sums.Here) + (OfOwn * sums.Own) + (fits ? Fitting : 0) + (passage.Item.Kind switch
        {
            ItemKind.Resolution => IsRuling,
            ItemKind.Heading => IsHeading,
            ItemKind.Header or ItemKind.Attendance or ItemKind.Closing => IsFurniture,
            _ => 0,
        });

    /// <summary>Weights of the words, and how much of them is said where. Words that name the meeting count for the whole only.</summary>
    private struct Sums
    {
        private double all;
        private double covered;
        private double matter;
        private double own;
        private double here;

        public readonly double Total => all;

        public readonly double Score => covered / all;

        public readonly double Own => matter > 0 ? own / matter : 0;

        public readonly double Here => matter > 0 ? here / matter : 0;

        public void Add(double weight, double inSentence, double inPassage, double anywhere, bool namesMeeting)
        {
            all += weight;
            covered += weight * anywhere;
            if (!namesMeeting)
            {
                matter += weight;
                own += weight * inSentence;
                here += weight * inPassage;
            }
        }
    }
}
