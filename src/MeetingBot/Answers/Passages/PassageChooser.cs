using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>Decides which of the sentences found may answer.</summary>
internal sealed partial class PassageChooser(IReading reading, Gate gate)
{
    private const int MostWeighed = 8;
    private const double LeastOfPassage = 0.5;
    private const double MuchMore = 0.1;
    private const double WholeHeading = 0.9;
    private const double CalledAsAsked = 0.12;
    private const double MoreOfName = 0.02;

    /// <summary>Those that may, best first; none when the minutes do not say.</summary>
    public async Task<IReadOnlyList<Evidence>> ChooseAsync(
        Question question, IReadOnlyList<Evidence> found, EvidenceReader reader, CancellationToken cancel)
    {
        found = WithRows(question, found, reader);
        var (passed, failed) = await WeighAsync(question, found, reader, cancel).ConfigureAwait(false);
        if (failed is not null && passed.Count > 0 && failed.Own > passed[0].Own + MuchMore && failed.Passage.Id != passed[0].Passage.Id)
        {
            return []; // what is most about it does not answer, so what is less about it answers something else
        }

        if (passed.Count > 0 && found.Any(e => e.Own > passed[0].Own + MuchMore && e.Missing.Any(w => w.Text == question.Attribute)))
        {
            return []; // of the course that is asked for no 講師 is named, and another one's is not asked for
        }

        var preferred = Outcome.Prefer(question, passed, found, reader);
        if (preferred.Count > 0 && Outcome.AsksForRuling(question) && preferred[0] is { IsOutcome: false, Passage.Item.Kind: ItemKind.Remark })
        {
            return []; // what was reported is no ruling on it
        }

        return preferred.Count > 0 && question.Wanted == Wanted.Who && !await NamesAsync(question, preferred[0], cancel).ConfigureAwait(false) ? [] : preferred;
    }

    // A row of totals says nothing of what it counts; the sentence over the table does, and leads to it. A row called as asked goes before it.
    private static IReadOnlyList<Evidence> WithRows(Question question, IReadOnlyList<Evidence> found, EvidenceReader reader)
    {
        if (question.Wanted is not (Wanted.Count or Wanted.Money or Wanted.Percentage))
        {
            return found;
        }

        List<Evidence> under = [.. found.Take(MostWeighed).SelectMany(caption => TableFit.RowsUnder(question, caption.Meeting, caption.Passage)
            .SelectMany(row => reader.Read(caption.Meeting, row).Select(e => e with { Score = Math.Max(e.Score, caption.Score), Here = Math.Max(e.Here, caption.Here), Own = Math.Max(e.Own, caption.Own), Rank = Math.Max(e.Rank, caption.Rank) + (MoreOfName * TableFit.Named(question, row)) })))
            .DistinctBy(e => e.Passage.Id)];
        return [.. found.Where(e => under.All(row => row.Passage.Id != e.Passage.Id)).Concat(under).Select(e => TableFit.IsCalled(question, e.Meeting, e.Passage) ? e with { Rank = e.Rank + CalledAsAsked } : e).OrderByDescending(e => e.Rank)];
    }

    private async Task<(List<Evidence> Passed, Evidence? Failed)> WeighAsync(
        Question question, IReadOnlyList<Evidence> found, EvidenceReader reader, CancellationToken cancel)
    {
        // Of a passage on several matters the sentence that is about this one, not its neighbour that has a date.
        var ownOfPassage = found.GroupBy(e => e.Passage.Id).ToDictionary(same => same.Key, same => same.Max(e => e.Own));
        var through = found.Where(e => IsAnswer(e, question) && gate.Passes(question, e, reader.Weight) && (e.Own >= ownOfPassage[e.Passage.Id] * LeastOfPassage || Agreement.Tells(question, e.Quote)));
        if (NameFit.AsksForSpeaker(question.Text))
        {
            through = through.OrderByDescending(e => e.Passage.Item.Speaker is not null);
        }

        var passed = new List<Evidence>();
        Evidence? failed = null;
        foreach (var evidence in through.Take(MostWeighed))
        {
            if (await HoldsAsync(question, evidence, found, cancel).ConfigureAwait(false))
            {
                passed.Add(evidence);
            }
            else if (passed.Count == 0)
            {
                failed ??= evidence;
            }
        }

        return (passed, failed);
    }

    private async Task<bool> HoldsAsync(Question question, Evidence evidence, IReadOnlyList<Evidence> found, CancellationToken cancel) =>
        ((TableFit.IsCalled(question, evidence.Meeting, evidence.Passage) && !evidence.Missing.Any(w => w.Class >= WordClass.Act && w.Text.Length > 1)) || !BetterTopic.Exists(question, evidence, found))
        && (question.Wanted != Wanted.Who || NameFit.SendsToSomebody(question.Text, evidence.Quote))
        && (question.Wanted != Wanted.Date || DayFit.Holds(question, evidence.Quote))
        && !(evidence.Passage.Item.Kind == ItemKind.Table && question.Wanted == Wanted.Count && evidence.Missing.Any(w => w is { Class: WordClass.Act, Text.Length: > 1, AskedBefore: false }))
        && TableFit.Answers(question, evidence.Meeting, evidence.Passage)
        && await AgreesAsync(question, evidence, cancel).ConfigureAwait(false)
        && (question.Wanted != Wanted.Who || await NamesAsync(question, evidence, cancel).ConfigureAwait(false));

    // A heading says what a matter is called, and only sometimes when or how much.
    private static bool IsAnswer(Evidence evidence, Question question) => evidence.Passage.Item.Kind switch
    {
        ItemKind.Header or ItemKind.Closing => false,
        ItemKind.Attendance => question.Wanted == Wanted.Who,
        ItemKind.Other when ContentsLine().IsMatch(evidence.Quote) => false,
        ItemKind.Remark when question.Wanted is Wanted.Anything or Wanted.YesOrNo or Wanted.Why && evidence.Meeting.IsTitleOfItem(evidence.Passage) => false,
        _ when evidence.Passage.Item is { Speaker: null, Kind: not ItemKind.Heading } && WhatSaid().IsMatch(question.Text) && question.Units.Any() => false,
        ItemKind.Table => !evidence.Meeting.NamesColumns(evidence.Passage),
        ItemKind.Heading when question.IsList && Speech().IsMatch(evidence.Quote) => question.Wanted == Wanted.Anything && evidence.Own > WholeHeading,
        ItemKind.Heading when evidence.Passage.Item.Speaker is not null && RoleFit.Asked(question.Text) is not null => true,
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
        if (RoleFit.Asked(question.Text) is { } post && !RoleFit.Holds(question, post.Role, post.At, text))
        {
            return false;
        }

        return (evidence.Passage.Item.Speaker is not null && NameFit.AsksForSpeaker(question.Text))
            || NameFit.Person(question.Text, text)
            || NameFit.UnitOfDeed(question.Text, text)
            || (await reading.UnitsAsync(UnitWordsIn.Text(text), cancel).ConfigureAwait(false)).Any(unit => !asked.Contains(unit, StringComparison.Ordinal));
    }

    // 伍、志工服務.....12: of a table of contents.
    [GeneratedRegex(@"[.．…‧]{4,}\s*\d*\s*$")]
    private static partial Regex ContentsLine();

    // What a unit said is not what was said of it.
    [GeneratedRegex("(報告|說明|補充|建議|提議|反映|說|提到?|表示)了?(些)?(什麼|啥)")]
    private static partial Regex WhatSaid();

    // 某某主任補充報告： with what was said under it.
    [GeneratedRegex("(報告|說明|意見|建議)(事項)?[：:]$")]
    private static partial Regex Speech();
}
