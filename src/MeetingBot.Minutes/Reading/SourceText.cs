using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Reading;

/// <summary>A file as text that remembers where each character came from.</summary>
/// <param name="File">The name it is known by, for messages.</param>
/// <param name="Text">For .txt and .md the decoded file itself, byte-order mark not counted, line ends as they are.</param>
/// <param name="Rows">Rows of tables, in reading order.</param>
/// <param name="Origins">Knows the place of every character.</param>
/// <param name="Doubts">What the reader itself could not be sure of.</param>
public sealed record SourceText(
    string File,
    string Text,
    IReadOnlyList<TableRow> Rows,
    Origins Origins,
    IReadOnlyList<Doubt> Doubts);
