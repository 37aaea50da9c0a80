using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>What the archive knows of a sentence: its days, and the units it names.</summary>
internal static class ArchiveRules
{
    public static IReadOnlyList<ArchiveRule> All { get; } =
        [new(nameof(IsOfOtherDaysAsync), IsOfOtherDaysAsync), new(nameof(NamesNobodyAsync), NamesNobodyAsync)];

    private static Task<bool> IsOfOtherDaysAsync(Candidate one, IReading reading, CancellationToken cancel) =>
        IsOfOtherDaysAsync(one.Question, one.Evidence, reading, cancel);

    /// <summary>The question names days, and the sentence is of other ones.</summary>
    public static async Task<bool> IsOfOtherDaysAsync(Question question, Evidence evidence, IReading reading, CancellationToken cancel)
    {
        if (question.Dates.Count == 0)
        {
            return false;
        }

        var dates = await reading.DatesAsync(new(Passages: new HashSet<long> { evidence.Passage.Id }), cancel).ConfigureAwait(false);
        return !Agreement.OfDates(question, evidence, dates);
    }

    private static Task<bool> NamesNobodyAsync(Candidate one, IReading reading, CancellationToken cancel) =>
        NamesNobodyAsync(one.Question, one.Evidence, reading, cancel);

    /// <summary>Who is answered by somebody the minutes know, or by a person with a title; 各局處 is nobody.</summary>
    public static async Task<bool> NamesNobodyAsync(Question question, Evidence evidence, IReading reading, CancellationToken cancel)
    {
        if (question.Wanted != Wanted.Who)
        {
            return false;
        }

        var text = evidence.IsOutcome ? evidence.Passage.Item.Text : evidence.Quote;
        if (IsOfAnotherSort(question, evidence, text))
        {
            return true;
        }

        var isTold = (evidence.Passage.Item.Speaker is not null && question.Asked.Who.Speaker)
            || NameFit.Person(question, text)
            || TableFit.NamesPerson(question, evidence.Meeting, evidence.Passage)
            || NameFit.UnitOfDeed(question, text)
            || NameFit.UnitSentTo(question, text)
            || question.Asked.Who.UnitOf is not null
            || NameFit.Payer(question, text)
            || NameFit.UnitDoing(question, text)
            || NameFit.PrizeWinner(question, text)
            || (question.Asked.Who is { FullName: false, Company: false, School: false, People: false }
                && (NameFit.UnitCharged(question, text) || NameFit.UnitAskedTo(question, text) is not null))
            || NameFit.Operator(question, text)
            || NameFit.AllOfThem(question, text)
            || NameFit.SeveralUnits(question, text);
        if (isTold)
        {
            return false;
        }

        var asked = Plain.Of(question.Text);
        var units = await reading.UnitsAsync(UnitWordsIn.Text(text), cancel).ConfigureAwait(false);
        return question.Asked.Who.Company || units.All(unit => asked.Contains(Plain.Of(unit), StringComparison.Ordinal));
    }

    // Somebody, and not the holder of that post, who won the tender, a school, one of those 委員.
    private static bool IsOfAnotherSort(Question question, Evidence evidence, string text) =>
        (question.Asked.Who.Post is { } post && !RoleFit.Holds(question, post, text))
        || (question.Asked.Who.Winner && !NameFit.Wins(text))
        || (question.Asked.Who.School && evidence.Kind != ItemKind.Table && !NameFit.Person(question, text))
        || (question.Asked.Names.Holder is { } holder
            && !text.Contains(holder, StringComparison.Ordinal)
            && !NameFit.Person(question, text));
}
