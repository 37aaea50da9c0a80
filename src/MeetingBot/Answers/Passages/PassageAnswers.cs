using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;

namespace MeetingBot.Answers.Passages;

/// <summary>Answers with the sentence that says it, or not at all.</summary>
internal sealed class PassageAnswers(IReading reading, Gate gate, DateOnly today)
{
    private const int MostNear = 3;

    /// <returns>Null when nothing answers; then what came nearest, and the rule that refused.</returns>
    public async Task<(Answer? Answer, IReadOnlyList<Evidence> Near, string? Why)> AnswerAsync(
        Question question, IReadOnlyList<MeetingEntry>? scope, Focus? focus, CancellationToken cancel)
    {
        var byItsWords = await ByWordsAsync(question, scope, focus, cancel).ConfigureAwait(false);
        if (byItsWords.Answer is not null || InOfficeWords(question) is not { } translated)
        {
            return byItsWords;
        }

        var inOfficeWords = await ByWordsAsync(translated, scope, focus, cancel).ConfigureAwait(false);
        return inOfficeWords.Answer is null ? byItsWords : inOfficeWords;
    }

    // Only where the words as asked find nothing: what the minutes say in the asker's own words is never displaced by what they may mean.
    private static Question? InOfficeWords(Question question)
    {
        var words = Everyday.Translate(question.Words);
        return words.Any(word => word.Office.Count > 0) ? question with { Words = words } : null;
    }

    private IReadOnlyList<Evidence> Rows(Question question, IReadOnlyList<Evidence> found, EvidenceReader reader) =>
        ListedRows.Of(question, found, reader, gate) is { Count: > 0 } listed ? listed
        : HeadedRows.Of(question, found, reader, gate) is { Count: > 0 } headed ? headed
        : ExtremeRow.Several(question, found, reader, gate) is { Count: > 0 } most ? most
        : DayOfEachRow.Of(question, found, reader, gate) is { Count: > 0 } days ? days
        : DatedRows.Of(question, found, reader, gate);

    private async Task<(Answer? Answer, IReadOnlyList<Evidence> Near, string? Why)> ByWordsAsync(
        Question question, IReadOnlyList<MeetingEntry>? scope, Focus? focus, CancellationToken cancel)
    {
        var (found, reader) = await new PassageFinder(reading).FindAsync(question, scope, focus, cancel).ConfigureAwait(false);
        if (Rows(question, found, reader) is { Count: > 0 } rows)
        {
            return (PassageWording.List(question, rows), found, null);
        }

        if (await ListedPoints.OfAsync(question, found, reader, gate, reading, cancel).ConfigureAwait(false) is { Count: > 0 } points)
        {
            return (PassageWording.List(question, points), found, null);
        }

        var (chosen, why) = await new PassageChooser(reading, gate).ChooseAsync(question, found, reader, cancel).ConfigureAwait(false);
        if (chosen.Count == 0)
        {
            return (null, [.. found.Take(MostNear)], why);
        }

        var best = Postscript.Of(question, chosen[0], reader) ?? Reply.To(question, chosen[0], reader) ?? chosen[0];
        best = await LaterTerm.OfAsync(reading, question, best, reader, cancel).ConfigureAwait(false);
        chosen = [await RecordCorrection.OfAsync(reading, question, best, reader, cancel).ConfigureAwait(false), .. chosen.Skip(1)];
        var parts = question.IsList || question.AlsoWanted.Count > 0 ? Companions.Of(question, chosen[0], chosen, found, reader) : [];
        var answer = parts.Count > 0
            ? PassageWording.List(question, [chosen[0], .. parts])
            : await new PassageWording(reading, today).SayAsync(
                question, [Continuation.Whole(chosen[0]), .. chosen.Skip(1)], cancel).ConfigureAwait(false);
        return (answer, found, null);
    }
}
