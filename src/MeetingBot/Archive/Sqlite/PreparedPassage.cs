using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Archive.Sqlite;

/// <param name="Parents">The ordinals of the nodes above it, outermost first.</param>
/// <param name="Source">The file's own words for it.</param>
/// <param name="Terms">What it is found by.</param>
internal sealed record PreparedPassage(int Ordinal, int Line, AgendaItem Item, string Source, IReadOnlyList<int> Parents, IReadOnlySet<string> Terms);
