using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Archive;

/// <summary>A node of a meeting's outline, as it is searched and quoted. Page furniture is none.</summary>
/// <param name="Meeting">The <see cref="MeetingEntry.Id"/> of its meeting.</param>
/// <param name="Ordinal">Its place among the meeting's items, from 0.</param>
/// <param name="Line">The line of the file on which it begins, from 1.</param>
/// <param name="Heading">The texts of the nodes above it, outermost first, each cut to a line: what it is about when it does not say so.</param>
/// <param name="Source">The file's own words for it, with number and label (主席：王大明); line breaks and page furniture left out.</param>
internal sealed record Passage(long Id, long Meeting, int Ordinal, int Line, AgendaItem Item, string Source, IReadOnlyList<string> Heading);
