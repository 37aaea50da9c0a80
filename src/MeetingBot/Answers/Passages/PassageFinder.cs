using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;

namespace MeetingBot.Answers.Passages;

/// <summary>Finds the sentences that carry a question, best first.</summary>
internal sealed class PassageFinder(IReading reading)
{
    private const int MostPassages = 60;
    private const int MostMeetings = 8;
    private const int MostTerms = 40;
    private const double OfSynonym = 0.5;
    private const double SameMeeting = 0.08;
    private const double SamePassage = 0.06;

    public async Task<(IReadOnlyList<Evidence> Found, EvidenceReader Reader)> FindAsync(
        Question question, IReadOnlyList<MeetingEntry>? scope, Focus? focus, CancellationToken cancel)
    {
        var weights = await WordWeights.OfAsync(question, reading, cancel).ConfigureAwait(false);
        var reader = new EvidenceReader(question, weights);
        var terms = Terms(question, weights);
        if (terms.Count == 0)
        {
            return ([], reader);
        }

        var hits = await reading.SearchAsync(
            new(terms, scope is null ? null : new HashSet<long>(scope.Select(m => m.Id)), MostPassages), cancel).ConfigureAwait(false);
        var passages = await reading.PassagesAsync([.. hits.Select(h => h.Passage)], cancel).ConfigureAwait(false);
        var best = hits.Select((hit, i) => (hit.Passage, i)).ToDictionary(pair => pair.Passage, pair => pair.i);
        var ids = passages.OrderBy(p => best[p.Id]).Select(p => p.Meeting).Distinct().Take(MostMeetings).ToList();
        var entries = await reading.MeetingsAsync(ids, cancel).ConfigureAwait(false);
        var newest = entries.Max(e => e.Header.HeldAt?.Day.DayNumber) ?? 0;
        var found = new List<Evidence>();
        foreach (var entry in entries)
        {
            var meeting = new MeetingText(entry, await reading.PassagesAsync(entry.Id, cancel).ConfigureAwait(false));
            var bonus = Recency(entry, newest) + (focus?.Files.Contains(entry.File) == true ? SameMeeting : 0);
            foreach (var passage in passages.Where(p => p.Meeting == entry.Id))
            {
                var own = bonus + (focus is not null && IsFocus(focus, entry, passage) ? SamePassage : 0);
                found.AddRange(reader.Read(meeting, passage).Select(e => e with { Rank = e.Rank + own }));
            }
        }

        return ([.. found.OrderByDescending(e => e.Rank)
            .ThenBy(e => e.Sentence.End - e.Sentence.Start)
            .ThenBy(e => e.Passage.Id)
            .ThenBy(e => e.Sentence.Start)], reader);
    }

    private static Dictionary<string, double> Terms(Question question, WordWeights weights)
    {
        var terms = new Dictionary<string, double>();
        void Add(string text, double weight)
        {
            foreach (var term in Archive.Words.Terms.Of(text))
            {
                terms[term] = Math.Max(terms.GetValueOrDefault(term), weight);
            }
        }

        foreach (var word in question.Topic)
        {
            Add(word.Text, weights.Of(word));
            foreach (var synonym in Synonyms.Of(word.Folded).Concat(word.Office).Where(s => s.Length > 1))
            {
                Add(synonym, weights.Of(word) * OfSynonym);
            }
        }

        foreach (var number in question.CaseNumbers)
        {
            Add(number, 2);
        }

        return Weightiest(terms);
    }

    // Synonyms of synonyms are many; the weightiest terms find the place.
    private static Dictionary<string, double> Weightiest(Dictionary<string, double> terms) =>
        terms.Count <= MostTerms ? terms : terms.OrderByDescending(t => t.Value).Take(MostTerms).ToDictionary();

    private static double Recency(MeetingEntry meeting, int newest) =>
        meeting.Header.HeldAt is { } held ? 0.04 * Math.Exp(-(newest - held.Day.DayNumber) / 365d) : 0;

    private static bool IsFocus(Focus focus, MeetingEntry meeting, Passage passage) =>
        focus.Files.Zip(focus.Paths).Any(at => at.First == meeting.File && at.Second == passage.Item.Path);
}
