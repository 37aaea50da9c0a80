using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Checking;

/// <summary>What an answer may say: the cited passages, what they stand under, the register's dates of them, the meetings' headings.</summary>
/// <param name="Text">All of it in the one spelling for comparing.</param>
/// <param name="Spaced">The same with its blanks, which keep the numbers of a table apart.</param>
/// <param name="Days">Days that the register has for it, besides those that stand there literally.</param>
/// <param name="Count">How many citations there are.</param>
internal sealed record Ground(string Text, string Spaced, IReadOnlySet<DateOnly> Days, int Count)
{
    public bool Says(string words) => Text.Contains(Plain.Of(words), StringComparison.Ordinal);

    public static async Task<Ground> OfAsync(IReading reading, IReadOnlyList<Citation> citations, CancellationToken cancel)
    {
        var passages = citations.Select(c => c.Passage).DistinctBy(p => p.Id).ToList();
        var meetings = await reading.MeetingsAsync([.. passages.Select(p => p.Meeting).Distinct()], cancel).ConfigureAwait(false);
        var ids = passages.Select(p => p.Id).ToHashSet();
        var dates = await reading.DatesAsync(new(Passages: ids, Limit: 1000), cancel).ConfigureAwait(false);
        var directives = await reading.DirectivesAsync(new(Passages: ids, Limit: 1000), cancel).ConfigureAwait(false);
        var statements = await reading.StatementsAsync(new(Meetings: meetings.Select(m => m.Id).ToHashSet(), Limit: 2000), cancel).ConfigureAwait(false);
        var said = passages.SelectMany(p => new[] { p.Source, p.Item.Text, p.Item.Unit, p.Item.Speaker }.Concat(p.Heading))
            .Concat(meetings.SelectMany(Heading))
            .Concat(directives.SelectMany(d => d.Directive.Owners.Concat(d.Directive.Units)))
            .Concat(statements.Where(s => ids.Contains(s.Passage)).SelectMany(s => new[] { s.Statement.Number, s.Statement.Name, s.Statement.Into, s.Statement.Condition, s.Statement.Part }));
        var days = dates.SelectMany(d => new[] { d.Date.Start?.Day, d.Date.End?.Day })
            .Concat(directives.Select(d => d.Directive.Deadline?.LastDay))
            .Concat(meetings.SelectMany(m => new[] { m.Header.HeldAt?.Day, m.Header.AdjournedAt?.Day, m.Header.Previous?.Date }))
            .OfType<DateOnly>();
        var all = string.Join('\n', said);
        return new(Plain.Of(all), Fold.Of(all), days.ToHashSet(), citations.Count);
    }

    private static IEnumerable<string?> Heading(MeetingEntry meeting)
    {
        var m = meeting.Header;
        return [m.Title, m.Body, m.Series, OfficeSpeech.Name(meeting), m.Venue, m.Chair, m.Recorder, meeting.File, m.HeldAt is { } held ? OfficeSpeech.At(held) : null, m.AdjournedAt is { } end ? OfficeSpeech.At(end) : null];
    }
}
