using MeetingBot.Answers;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Tasks.Rulings;

namespace MeetingBot.Web.Viewer;

/// <summary>Takes from the archive what the page of a file shows.</summary>
internal static class MinutesDocumentReader
{
    private const int All = 100_000; // more than a file may have passages

    /// <summary>Null when this reading has no such file, or its reader may not see it.</summary>
    public static async Task<MinutesDocument?> ReadAsync(IReading reading, string file, CancellationToken cancel)
    {
        if (await reading.MeetingAsync(file, cancel).ConfigureAwait(false) is not { } meeting)
        {
            return null;
        }

        var only = new HashSet<long> { meeting.Id };
        var text = await reading.TextAsync(meeting.Id, cancel).ConfigureAwait(false);
        var passages = await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false);
        var directives = await reading.DirectivesAsync(new(only, Limit: All), cancel).ConfigureAwait(false);
        var dates = await reading.DatesAsync(new(only, DeadlinesOnly: true, Limit: All), cancel).ConfigureAwait(false);
        var doubts = await reading.DoubtsAsync(meeting.Id, cancel).ConfigureAwait(false);
        var statements = await reading.StatementsAsync(new(only, Limit: All), cancel).ConfigureAwait(false);
        var (earlier, later) = await NeighboursAsync(reading, meeting, cancel).ConfigureAwait(false);
        return new(
            meeting,
            reading.Generation,
            text,
            passages,
            directives.OrderBy(entry => entry.Directive.Span.Start).ToLookup(entry => entry.Passage, entry => entry.Directive),
            dates.ToLookup(entry => entry.Passage, entry => entry.Date),
            doubts.Where(_ => passages.Count > 0).ToLookup(doubt => PassageAt(passages, doubt).Id),
            statements.ToLookup(entry => entry.Passage, entry => entry.Statement),
            await CaseTrailReader.ReadAsync(reading, meeting, statements, cancel).ConfigureAwait(false),
            await LaterCorrection.AllOfAsync(reading, meeting, passages, cancel).ConfigureAwait(false),
            earlier,
            later,
            FurnitureLines.Of(text, passages));
    }

    // Doubts tell a line; several passages may begin on it, and then the one with the words is meant.
    private static Passage PassageAt(IReadOnlyList<Passage> passages, Doubt doubt)
    {
        var before = passages.LastOrDefault(passage => passage.Line <= doubt.Line) ?? passages[0];
        return passages.FirstOrDefault(passage => passage.Line == before.Line && QuotePlace.In(passage.Source, doubt.Text) is not null) ?? before;
    }

    private static async Task<(MeetingEntry? Earlier, MeetingEntry? Later)> NeighboursAsync(IReading reading, MeetingEntry meeting, CancellationToken cancel)
    {
        if (meeting.Header is not { Series: { } series, HeldAt.Day: var day } header)
        {
            return (null, null);
        }

        var before = await reading.MeetingsAsync(new MeetingFilter(header.Body, series, To: day.AddDays(-1), Limit: 1), cancel).ConfigureAwait(false);
        var after = await reading.MeetingsAsync(new MeetingFilter(header.Body, series, From: day.AddDays(1), Limit: All), cancel).ConfigureAwait(false);
        return (before is [var earlier, ..] ? earlier : null, after is [.., var later] ? later : null);
    }
}
