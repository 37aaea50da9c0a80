using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Reading;

/// <summary>One row of a table as a record, so that it can be quoted alone.</summary>
/// <param name="Header">The header cell over each cell; empty where the table has none.</param>
/// <param name="Cells">Where each cell stands in the text; header and cells have the same count, merged cells repeat.</param>
public sealed record TableRow(int Table, bool IsHeader, TextSpan Span, IReadOnlyList<string> Header, IReadOnlyList<TextSpan> Cells);
