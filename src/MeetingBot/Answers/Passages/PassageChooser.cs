using MeetingBot.Answers.Passages.Rules;
using MeetingBot.Answers.Understanding;
using MeetingBot.Archive;

namespace MeetingBot.Answers.Passages;

/// <summary>Decides which of the sentences found may answer: those that no rule of the <see cref="RuleBook"/> refuses.</summary>
internal sealed class PassageChooser(IReading reading, Gate gate)
{
    private const int MostWeighed = 8;
    private const int MostOfList = 24; // once one of the list is among the best
    private const double CalledAsAsked = 0.12;
    private const double MoreOfName = 0.02;

    public async Task<Choice> ChooseAsync(Question question, IReadOnlyList<Evidence> found, EvidenceReader reader, CancellationToken cancel)
    {
        found = Postscript.With(question, RulingUnder.With(question, WithRows(question, found, reader), reader), reader);
        var weighed = await WeighAsync(question, found, reader, cancel).ConfigureAwait(false);
        if (ExtremeRow.Of(question, found, reader, gate) is { } extreme
            && !weighed.Passed.Exists(e => ExtremeRow.IsToldBy(question, e))
            && !await ArchiveRules.IsOfOtherDaysAsync(question, extreme, reading, cancel).ConfigureAwait(false))
        {
            return new([extreme], null);
        }

        if (ChoiceRules.WhyNotBest(question, weighed, found) is { } better)
        {
            return new([], better);
        }

        var preferred = Preferred(question, weighed.Passed, found, reader);
        if (preferred.Count == 0)
        {
            return new([], weighed.Why ?? Choice.NothingFound);
        }

        var why = await ChoiceRules.WhyNotToldAsync(question, preferred[0], weighed.Passed, reading, cancel).ConfigureAwait(false);
        return new(why is null ? preferred : [], why);
    }

    // The ruling before what passed, unless it is of another kind than what is asked for.
    private List<Evidence> Preferred(Question question, List<Evidence> passed, IReadOnlyList<Evidence> found, EvidenceReader reader) =>
        Outcome.Prefer(question, passed, found, reader) is [var told, ..] preferred
        && (passed.Contains(told)
            || ChoiceRules.WhyNotInPlace(new(question, told, found, told.Own, gate, reader.Weights.Of)) is null)
            ? preferred
            : passed;

    // A row of totals says nothing of what it counts; the sentence over the table does, and leads to it. A row called as asked goes before
    // it.
    private static IReadOnlyList<Evidence> WithRows(Question question, IReadOnlyList<Evidence> found, EvidenceReader reader)
    {
        if (question.Wanted is not (Wanted.Count or Wanted.Money or Wanted.Percentage))
        {
            return found;
        }

        var under = found.Take(MostWeighed)
            .SelectMany(caption => TableFit.RowsUnder(question, caption.Meeting, caption.Passage)
                .SelectMany(row => reader.Read(caption.Meeting, row).Select(e => Under(caption, e, TableFit.Named(question, row)))))
            .DistinctBy(e => e.Passage.Id).ToList();
        return
        [
            .. found.Where(e => under.All(row => row.Passage.Id != e.Passage.Id)).Concat(under)
                .Select(e => TableFit.IsCalled(question, e.Meeting, e.Passage) ? e with { Rank = e.Rank + CalledAsAsked } : e)
                .OrderByDescending(e => e.Rank),
        ];
    }

    // What the caption says is said of the row.
    private static Evidence Under(Evidence caption, Evidence row, int named) => row with
    {
        Score = Math.Max(row.Score, caption.Score),
        Here = Math.Max(row.Here, caption.Here),
        Own = Math.Max(row.Own, caption.Own),
        Rank = Math.Max(row.Rank, caption.Rank) + (MoreOfName * named),
    };

    private async Task<Weighing> WeighAsync(
        Question question, IReadOnlyList<Evidence> found, EvidenceReader reader, CancellationToken cancel)
    {
        string? why = null;
        var passed = new List<Evidence>();
        Evidence? failed = null;
        foreach (var (place, candidate) in Candidates(question, found, reader, refused => why ??= refused).Take(MostOfList).Index())
        {
            if (place >= MostWeighed && !(question.IsList && passed.Count > 0))
            {
                break;
            }

            var refused = await WhyNotAsync(candidate, cancel).ConfigureAwait(false);
            why ??= refused;
            if (refused is null)
            {
                passed.Add(candidate.Evidence);
            }
            else if (passed.Count == 0)
            {
                failed ??= candidate.Evidence;
            }
        }

        return new(passed, failed, why);
    }

    private IEnumerable<Candidate> Candidates(
        Question question, IReadOnlyList<Evidence> found, EvidenceReader reader, Action<string> refused)
    {
        var ownOfPassage = found.GroupBy(e => e.Passage.Id).ToDictionary(same => same.Key, same => same.Max(e => e.Own));
        var through = found
            .Select(e => new Candidate(question, e, found, ownOfPassage[e.Passage.Id], gate, reader.Weights.Of))
            .Where(candidate => Passes(candidate, refused));
        return question.Asked.Who.Speaker
            ? through.OrderByDescending(candidate => candidate.Evidence.Passage.Item.Speaker is not null)
            : through;
    }

    private static bool Passes(Candidate candidate, Action<string> refused)
    {
        var rule = RuleBook.AtSight.FirstOrDefault(rule => rule.Refuses(candidate));
        if (rule is not null)
        {
            refused(rule.Name);
        }

        return rule is null;
    }

    private async Task<string?> WhyNotAsync(Candidate candidate, CancellationToken cancel)
    {
        if (RuleBook.Closely.FirstOrDefault(rule => rule.Refuses(candidate)) is { } rule)
        {
            return rule.Name;
        }

        foreach (var archived in RuleBook.InArchive)
        {
            if (await archived.RefusesAsync(candidate, reading, cancel).ConfigureAwait(false))
            {
                return archived.Name;
            }
        }

        return null;
    }
}
