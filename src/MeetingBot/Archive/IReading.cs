using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Archive;

/// <summary>One generation, as one reader may see it.</summary>
internal interface IReading : IAsyncDisposable
{
    long Generation { get; }

    /// <summary>Every body and kind of meeting there is, with how many meetings.</summary>
    Task<IReadOnlyList<SeriesEntry>> SeriesAsync(CancellationToken cancel);

    /// <summary>Which of these are names of units that the minutes name; all folded.</summary>
    Task<IReadOnlySet<string>> UnitsAsync(IReadOnlyCollection<string> names, CancellationToken cancel);

    /// <summary>Every meeting by its name only, in the order in which the versions came in.</summary>
    Task<IReadOnlyList<MeetingName>> NamesAsync(CancellationToken cancel);

    /// <summary>Meetings that fit, the newest first; those without a day last.</summary>
    Task<IReadOnlyList<MeetingEntry>> MeetingsAsync(MeetingFilter filter, CancellationToken cancel);

    Task<IReadOnlyList<MeetingEntry>> MeetingsAsync(IReadOnlyCollection<long> ids, CancellationToken cancel);

    /// <summary>The meeting of this file, called exactly so; null when there is none, or it may not be seen.</summary>
    Task<MeetingEntry?> MeetingAsync(string file, CancellationToken cancel);

    /// <summary>
    /// Meetings that came, went or came back since this generation, in whichever version: what must be looked at anew. Null when it is no
    /// longer kept, and everything must be.
    /// </summary>
    Task<IReadOnlyList<MeetingEntry>?> ChangedSinceAsync(long generation, CancellationToken cancel);

    /// <summary>A meeting's passages in reading order.</summary>
    Task<IReadOnlyList<Passage>> PassagesAsync(long meeting, CancellationToken cancel);

    Task<IReadOnlyList<Passage>> PassagesAsync(IReadOnlyCollection<long> ids, CancellationToken cancel);

    /// <summary>The passages that hold the weightiest of these terms, best first.</summary>
    Task<IReadOnlyList<Hit>> SearchAsync(PassageQuery query, CancellationToken cancel);

    /// <summary>In how many passages of the archive a term occurs, over all generations kept: how rare it is.</summary>
    Task<IReadOnlyDictionary<string, int>> FrequenciesAsync(IReadOnlyCollection<string> terms, CancellationToken cancel);

    /// <summary>How many passages the archive keeps.</summary>
    Task<int> PassageCountAsync(CancellationToken cancel);

    /// <summary>Directives that fit, by due day, those without one last, then newest meeting first.</summary>
    Task<IReadOnlyList<DirectiveEntry>> DirectivesAsync(DirectiveFilter filter, CancellationToken cancel);

    /// <summary>Dates that fit, by the day they end on; those without one last.</summary>
    Task<IReadOnlyList<DateEntry>> DatesAsync(DateFilter filter, CancellationToken cancel);

    /// <summary>
    /// For these case numbers, every meeting of the series in which one of them occurs, header and only what it says of these cases; so
    /// that CaseLineage can be asked about them without loading whole series.
    /// </summary>
    /// <param name="only">Only of this body and kind of meeting; null for every series.</param>
    Task<IReadOnlyList<MinutesFile>> CaseMinutesAsync(IReadOnlyCollection<string> numbers, SeriesEntry? only, CancellationToken cancel);

    /// <summary>The bodies and kinds of meeting that have a case with one of these numbers: many count their cases alike.</summary>
    Task<IReadOnlyList<SeriesEntry>> CaseSeriesAsync(IReadOnlyCollection<string> numbers, CancellationToken cancel);

    /// <summary>What meetings say of cases: of these meetings, or with these numbers, or both.</summary>
    Task<IReadOnlyList<StatementEntry>> StatementsAsync(StatementFilter filter, CancellationToken cancel);

    /// <summary>The whole text of a meeting's file, which spans are offsets of.</summary>
    Task<string> TextAsync(long meeting, CancellationToken cancel);

    /// <summary>What looked wrong in a meeting's file.</summary>
    Task<IReadOnlyList<Doubt>> DoubtsAsync(long meeting, CancellationToken cancel);
}
