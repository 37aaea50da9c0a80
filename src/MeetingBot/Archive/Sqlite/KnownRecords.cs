namespace MeetingBot.Archive.Sqlite;

/// <summary>What was read of the minutes before: reading the same rows anew for every question takes most of what a question takes.</summary>
internal sealed class KnownRecords
{
    private const int Most = 20_000; // some 40 MB of passages, which are the largest

    public RecordMemory<MeetingEntry> Meetings { get; } = new(Most / 10);

    public RecordMemory<Passage> Passages { get; } = new(Most);

    public RecordMemory<IReadOnlyList<Passage>> PassagesOfMeeting { get; } = new(Most, passages => 1 + passages.Count);

    public RecordMemory<DirectiveEntry> Directives { get; } = new(Most);

    public RecordMemory<StatementEntry> Statements { get; } = new(Most);

    public RecordMemory<IReadOnlyList<StatementEntry>> StatementsOfMeeting { get; } = new(Most, statements => 1 + statements.Count);
}
