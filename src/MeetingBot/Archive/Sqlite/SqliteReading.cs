using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Archive.Sqlite;

/// <summary>A connection in a read transaction, and who is visible in it; each kind of look-up has a class of its own.</summary>
internal sealed class SqliteReading(Database database, Session session, long generation, VisibleMeetings visible) : IReading
{
    private readonly MeetingQueries meetings = new(session, visible);
    private readonly PassageQueries passages = new(session, visible);
    private readonly DirectiveQueries directives = new(session, visible);
    private readonly CaseQueries cases = new(session, visible);
    private readonly PassageSearch search = new(session, visible);
    private bool isOver;

    public long Generation => generation;

    public Task<IReadOnlyList<SeriesEntry>> SeriesAsync(CancellationToken cancel) => Ask(meetings.Series, cancel);

    public Task<IReadOnlyList<MeetingName>> NamesAsync(CancellationToken cancel) => Ask(() => visible.Names, cancel);

    public Task<IReadOnlySet<string>> UnitsAsync(IReadOnlyCollection<string> names, CancellationToken cancel) => Ask(() => meetings.Units(names), cancel);

    public Task<IReadOnlyList<MeetingEntry>> MeetingsAsync(MeetingFilter filter, CancellationToken cancel) => Ask(() => meetings.Matching(filter), cancel);

    public Task<IReadOnlyList<MeetingEntry>> MeetingsAsync(IReadOnlyCollection<long> ids, CancellationToken cancel) => Ask(() => meetings.WithIds(ids), cancel);

    public Task<MeetingEntry?> MeetingAsync(string file, CancellationToken cancel) => Ask(() => meetings.OfFile(file), cancel);

    public Task<IReadOnlyList<MeetingEntry>?> ChangedSinceAsync(long before, CancellationToken cancel) => Ask(() => meetings.ChangedSince(before, generation), cancel);

    public Task<IReadOnlyList<Passage>> PassagesAsync(long meeting, CancellationToken cancel) => Ask(() => passages.OfMeeting(meeting), cancel);

    public Task<IReadOnlyList<Passage>> PassagesAsync(IReadOnlyCollection<long> ids, CancellationToken cancel) => Ask(() => passages.WithIds(ids), cancel);

    public Task<IReadOnlyList<Hit>> SearchAsync(PassageQuery query, CancellationToken cancel) => SearchAsync(query, SearchCosts.Measured, cancel);

    public Task<IReadOnlyList<Hit>> SearchAsync(PassageQuery query, SearchCosts costs, CancellationToken cancel) =>
        Ask(() => search.Find(query, costs, cancel), cancel);

    /// <summary>The same by looking at every passage that holds any term: what the pruned search is measured against.</summary>
    public Task<IReadOnlyList<Hit>> SearchFullyAsync(PassageQuery query, CancellationToken cancel) => Ask(() => search.FindFully(query), cancel);

    public Task<IReadOnlyDictionary<string, int>> FrequenciesAsync(IReadOnlyCollection<string> terms, CancellationToken cancel) =>
        Ask(() => search.Frequencies(terms), cancel);

    public Task<int> PassageCountAsync(CancellationToken cancel) => Ask(search.PassageCount, cancel);

    public Task<IReadOnlyList<DirectiveEntry>> DirectivesAsync(DirectiveFilter filter, CancellationToken cancel) => Ask(() => directives.Matching(filter), cancel);

    public Task<IReadOnlyList<DateEntry>> DatesAsync(DateFilter filter, CancellationToken cancel) => Ask(() => directives.Dates(filter), cancel);

    public Task<IReadOnlyList<MinutesFile>> CaseMinutesAsync(IReadOnlyCollection<string> numbers, SeriesEntry? only, CancellationToken cancel) =>
        Ask(() => cases.Minutes(numbers, only), cancel);

    public Task<IReadOnlyList<SeriesEntry>> CaseSeriesAsync(IReadOnlyCollection<string> numbers, CancellationToken cancel) => Ask(() => cases.Series(numbers), cancel);

    public Task<IReadOnlyList<StatementEntry>> StatementsAsync(StatementFilter filter, CancellationToken cancel) => Ask(() => cases.Statements(filter), cancel);

    public Task<string> TextAsync(long meeting, CancellationToken cancel) => Ask(() => passages.TextOf(meeting), cancel);

    public Task<IReadOnlyList<Doubt>> DoubtsAsync(long meeting, CancellationToken cancel) => Ask(() => meetings.Doubts(meeting), cancel);

    public ValueTask DisposeAsync()
    {
        if (!isOver)
        {
            isOver = true;
            session.Run("COMMIT");
            database.GiveBack(session);
        }

        return ValueTask.CompletedTask;
    }

    // SQLite has no waiting to hand a thread back for: a look-up takes a millisecond, less than the way to another thread and back.
    private Task<T> Ask<T>(Func<T> look, CancellationToken cancel)
    {
        ObjectDisposedException.ThrowIf(isOver, this);
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(database.Named(look));
    }
}
