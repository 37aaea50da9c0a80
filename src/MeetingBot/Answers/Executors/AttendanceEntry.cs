using MeetingBot.Archive;

namespace MeetingBot.Answers.Executors;

/// <summary>One name of the list of attendance, with what is noted of it: 資安科邱科長(請假，巫股長代).</summary>
/// <param name="Deputy">巫股長: who came in the place.</param>
/// <param name="IsDeputy">The note says that who is named came for somebody else.</param>
internal sealed record AttendanceEntry(
    string Text, bool IsAbsent, string? Deputy, bool IsChair, Passage Passage, bool IsDeputy = false);
