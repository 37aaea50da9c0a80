namespace MeetingBot.Archive;

/// <summary>What a meeting is called, without its header: of tens of thousands those are too much to read.</summary>
/// <param name="Id">Of this version of the file.</param>
/// <param name="Body">As written; null where the minutes do not say.</param>
/// <param name="Series">As written; null where the minutes do not say.</param>
internal sealed record MeetingName(long Id, string File, string? Body, string? Series);
