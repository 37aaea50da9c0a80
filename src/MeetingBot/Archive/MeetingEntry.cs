using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Archive;

/// <summary>A meeting of the register by its header.</summary>
/// <param name="Id">Of this version of the file; a corrected file has another.</param>
/// <param name="File">Its path in the minutes folder.</param>
/// <param name="Header">The meeting with its items, dates, directives and cases left out (empty lists); ask the reading for them.</param>
internal sealed record MeetingEntry(long Id, string File, Meeting Header);
