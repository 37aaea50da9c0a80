using MeetingBot.Answers.Checking.Wording;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;

namespace MeetingBot.Answers.Checking;

/// <summary>
/// Nothing in an answer that the minutes do not say: every quotation is in its source; every date, number, case number, unit and person
/// occurs where it is cited, or is worked out from there by a rule known here. Extractive answers are checked like the model's.
/// </summary>
internal sealed class AnswerChecker(IReading reading, DateOnly today)
{
    /// <returns>What is not covered, in Chinese, for the log; null when all is.</returns>
    public async Task<string?> FaultAsync(string text, IReadOnlyList<Citation> citations, CancellationToken cancel)
    {
        if (citations.Count == 0)
        {
            return "沒有出處";
        }

        if (citations.FirstOrDefault(c => !IsInSource(c)) is { } misquoted)
        {
            return $"引文「{OfficeSpeech.Short(misquoted.Quote, 20)}」不在原文中";
        }

        var ground = await Ground.OfAsync(reading, citations, cancel).ConfigureAwait(false);
        var (rest, wrongDay) = DateClaims.Take(text, ground, today);
        if (wrongDay is not null)
        {
            return $"日期「{wrongDay}」不在出處中";
        }

        if (NumberClaims.Unfounded(rest, ground, text, today) is { } number)
        {
            return $"數字「{number}」不在出處中";
        }

        if (PersonByTitle.In(text).FirstOrDefault(person => !ground.Says(person)) is { } stranger)
        {
            return $"人員「{stranger}」不在出處中";
        }

        var units = await reading.UnitsAsync(UnitWordsIn.Text(text), cancel).ConfigureAwait(false);
        return units.FirstOrDefault(unit => !ground.Text.Contains(Plain.Of(unit), StringComparison.Ordinal)) is { } other
            ? $"單位「{other}」不在出處中"
            : null;
    }

    /// <summary>The same for what a model worded, and besides that its words are those of the cited passages.</summary>
    public async Task<string?> WordingFaultAsync(string text, IReadOnlyList<Citation> citations, CancellationToken cancel) =>
        await FaultAsync(text, citations, cancel).ConfigureAwait(false)
        ?? await new WordingCheck(reading, today).FaultAsync(text, citations, cancel).ConfigureAwait(false);

    // Compared without blanks and without what folding makes alike; the quotation itself stands as the minutes have it.
    private static bool IsInSource(Citation citation)
    {
        var quote = Plain.Of(citation.Quote);
        return quote.Length > 0
            && (Plain.Of(citation.Passage.Source).Contains(quote, StringComparison.Ordinal)
                || Plain.Of(citation.Passage.Item.Text).Contains(quote, StringComparison.Ordinal));
    }
}
