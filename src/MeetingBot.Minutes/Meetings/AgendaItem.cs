namespace MeetingBot.Minutes.Meetings;

/// <summary>A node of the outline (案／項次): what stands in the file, in reading order, none left out.</summary>
/// <param name="Path">E.g. 貳/四/會議結論/(二).</param>
/// <param name="Unit">Whose words these are, when a unit is named (總務中心).</param>
/// <param name="Speaker">Who says them, with title (陳主任), when a person is named.</param>
/// <param name="Text">The words as written, without line breaks and page furniture.</param>
/// <param name="Pieces">Where it stands; several when a page break cuts it; of a row whose cells only blanks part each cell.</param>
public sealed record AgendaItem(
    string Path,
    ItemKind Kind,
    string? Unit,
    string? Speaker,
    string Text,
    TextSpan Span,
    IReadOnlyList<TextSpan> Pieces);
