using MeetingBot.Answers.Executors;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>Answers with the sentence that says it, or not at all.</summary>
internal sealed class PassageAnswers(IReading reading, Gate gate, DateOnly today)
{
    private const int MostCitations = 3;
    private const int MostText = 196;
    private const int MostOfRuling = 150;
    private const int MostOfList = 560;
    private const int MostListed = 8;
    private const double AsGood = 0.06;
    private const int MostWeighed = 8;
    private const double LeastOfPassage = 0.5;
    private const double MuchMore = 0.1;

    /// <returns>Null when nothing passes the gate; then what came nearest.</returns>
    public async Task<(Answer? Answer, IReadOnlyList<Evidence> Near)> AnswerAsync(
        Question question, IReadOnlyList<MeetingEntry>? scope, Focus? focus, CancellationToken cancel)
    {
        var (found, reader) = await new PassageFinder(reading).FindAsync(question, scope, focus, cancel).ConfigureAwait(false);
        var ownOfPassage = found.GroupBy(e => e.Passage.Id).ToDictionary(same => same.Key, same => same.Max(e => e.Own));
        var passed = new List<Evidence>();
        Evidence? failed = null; // the best of those that do not answer after all
        foreach (var evidence in found.Where(e => IsAnswer(e, question) && gate.Passes(question, e, reader.Weight) && e.Own >= ownOfPassage[e.Passage.Id] * LeastOfPassage).Take(MostWeighed))
        {
            if (!BetterTopic.Exists(question, evidence, found) && await AgreesAsync(question, evidence, cancel).ConfigureAwait(false)
                && (question.Wanted != Wanted.Who || await NamesAsync(question, evidence, cancel).ConfigureAwait(false)))
            {
                passed.Add(evidence);
            }
            else if (passed.Count == 0)
            {
                failed ??= evidence;
            }
        }

        if (failed is not null && passed.Count > 0 && failed.Own > passed[0].Own + MuchMore && failed.Passage.Id != passed[0].Passage.Id)
        {
            return (null, [failed]);
        }

        passed = Outcome.Prefer(question, passed, found, reader);
        if (passed.Count > 0 && question.Wanted == Wanted.Who && !await NamesAsync(question, passed[0], cancel).ConfigureAwait(false))
        {
            return (null, [passed[0]]);
        }

        if (passed.Count == 0)
        {
            return (null, [.. found.Take(3)]);
        }

        var best = passed[0];
        var also = passed.Where(e => e != best && e.Rank >= best.Rank - AsGood && e.Passage.Id != best.Passage.Id).DistinctBy(e => e.Passage.Id).Take(MostCitations - 1).ToList();
        var companions = question.IsList || question.AlsoWanted.Count > 0 ? Companions.Of(question, best, passed, found, reader) : [];
        if (companions.Count > 0)
        {
            return (Listed(question, [best, .. companions]), found);
        }

        var amended = await Amendments.OfAsync(reading, best, today, cancel).ConfigureAwait(false);
        var text = await TextAsync(question, best, amended?.Lead, cancel).ConfigureAwait(false);
        var citations = best.Also.Count > 1
            ? best.Also.Select(p => Cite.Of(best.Meeting.Meeting, p))
            : new[] { best }.Concat(also).Select(e => Cite.Of(e.Meeting.Meeting, e.Passage, Quote(e)));
        var elsewhere = also.FirstOrDefault(e => e.Meeting.Meeting.Id != best.Meeting.Meeting.Id);
        if (elsewhere is not null && best.Also.Count <= 1 && text.Length + OfficeSpeech.Name(elsewhere.Meeting.Meeting).Length < MostText - 8)
        {
            text += $"（另見{OfficeSpeech.Name(elsewhere.Meeting.Meeting)}）";
        }

        return (new(true, text, [.. amended is { } correction ? citations.Take(1).Append(correction.Citation) : citations], Intent.Passage), found);
    }

    // A heading says what a matter is called, and only sometimes when or how much.
    private static bool IsAnswer(Evidence evidence, Question question) => evidence.Passage.Item.Kind switch
    {
        ItemKind.Header or ItemKind.Attendance or ItemKind.Closing => question.Wanted == Wanted.Who && evidence.Passage.Item.Kind == ItemKind.Attendance,
        ItemKind.Table => !evidence.Meeting.NamesColumns(evidence.Passage),
        ItemKind.Heading => question.Wanted is not (Wanted.Anything or Wanted.YesOrNo or Wanted.Who or Wanted.Why),
        _ => true,
    };

    private async Task<bool> AgreesAsync(Question question, Evidence evidence, CancellationToken cancel) =>
        question.Dates.Count == 0
        || Agreement.OfDates(question, evidence, await reading.DatesAsync(new(Passages: new HashSet<long> { evidence.Passage.Id }), cancel).ConfigureAwait(false));

    // Who is answered by somebody the minutes know, or by a person with a title; 各局處 is nobody.
    private async Task<bool> NamesAsync(Question question, Evidence evidence, CancellationToken cancel)
    {
        var asked = Plain.Of(question.Text);
        var text = evidence.IsOutcome ? evidence.Passage.Item.Text : evidence.Quote;
        return NameFit.Person(question.Text, text)
            || (await reading.UnitsAsync(UnitWordsIn.Text(text), cancel).ConfigureAwait(false)).Any(unit => !asked.Contains(unit, StringComparison.Ordinal));
    }

    private static Answer Listed(Question question, List<Evidence> parts)
    {
        var room = (MostOfList / parts.Count) - 6;
        var lines = parts.Select((e, i) => $"{i + 1}. {OfficeSpeech.Short(Row(e) ?? (e.IsOutcome ? e.Passage.Item.Text : e.Quote).Trim().TrimEnd('。', '；'), room)}");
        return new(true, string.Join('\n', lines), [.. parts.Take(MostListed).Select(e => Cite.Of(e.Meeting.Meeting, e.Passage, Quote(e)))], Intent.Passage);
    }

    private async Task<string> TextAsync(Question question, Evidence best, string? amended, CancellationToken cancel)
    {
        var statement = Row(best) ?? (best.IsOutcome ? OfficeSpeech.Short(string.Concat(best.Also.Count > 0 ? best.Also.Select(p => p.Item.Text) : [best.Passage.Item.Text]).TrimEnd('。'), MostOfRuling) : Statement.Of(best, question));
        var dates = await reading.DatesAsync(new(Passages: new HashSet<long> { best.Passage.Id }), cancel).ConfigureAwait(false);
        var lead = question.Wanted is Wanted.Date or Wanted.TimeOfDay ? DateLead.Of(question, best, dates, today) : null;
        if (lead is null && question.Wanted is Wanted.Who)
        {
            var directives = await reading.DirectivesAsync(new(Passages: new HashSet<long> { best.Passage.Id }), cancel).ConfigureAwait(false);
            lead = OwnerOf(best, directives);
        }

        var text = lead is null ? statement : $"{lead}：{statement}";
        return OfficeSpeech.Short(amended is null ? text : $"{amended}：{statement}", MostText) + (text.EndsWith('…') ? "" : "。");
    }

    // A row of a table is told with its header: 機關名稱 都發局、件數 215.
    private static string? Row(Evidence evidence)
    {
        if (evidence.Passage.Item.Kind != ItemKind.Table)
        {
            return null;
        }

        var header = evidence.Meeting.HeaderRows(evidence.Passage).Select(r => r.Item.Text).LastOrDefault();
        var row = OfficeSpeech.Short(evidence.Passage.Item.Text, 140);
        return header is null ? row : OfficeSpeech.Short($"{row}（欄位：{OfficeSpeech.Short(header, 40)}）", 180);
    }

    private static string? OwnerOf(Evidence best, IReadOnlyList<DirectiveEntry> directives)
    {
        var quote = Fold.Name(best.Quote);
        var directive = directives.Where(d => d.Directive.Owners.Count > 0 && d.Directive.Kind == DirectiveKind.Task)
            .FirstOrDefault(d => quote.Contains(Fold.Name(OfficeSpeech.Short(d.Directive.Text, 12).TrimEnd('…')), StringComparison.Ordinal));
        return directive is null || directives.Count(d => d.Directive.Owners.Count > 0) > 1 ? null : string.Join('、', directive.Directive.Owners);
    }

    // One sentence is the quotation; a row of a table stands whole.
    private static string Quote(Evidence evidence) => evidence.IsOutcome || evidence.Passage.Item.Kind == ItemKind.Table ? evidence.Passage.Item.Text : evidence.Quote;
}
