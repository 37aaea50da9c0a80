using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Reading;

/// <summary>A row as the file has it, before anyone knows what stands over its cells.</summary>
/// <param name="IsHeader">The file itself says so.</param>
internal sealed record RawRow(TextSpan Span, IReadOnlyList<TextSpan> Cells, bool IsHeader = false);
