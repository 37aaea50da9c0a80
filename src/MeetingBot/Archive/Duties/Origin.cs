using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Archive.Duties;

/// <summary>Where a duty comes from.</summary>
internal abstract record Origin
{
    private Origin()
    {
    }

    /// <param name="Sitting">Key of the meeting: body, series, year and session; without a session, the day.</param>
    /// <param name="Meeting">As it is called in messages: 臺北市政府第103次主任秘書會報.</param>
    /// <param name="Body">臺北市政府; null where the minutes do not say.</param>
    /// <param name="Passage">Ordinal of the passage it stands in, for the link.</param>
    public sealed record Ruling(
        string Sitting, string File, string Meeting, string? Body, DateOnly? HeldOn, string Path, TextSpan Span, int Passage, Authority Authority) : Origin;

    /// <summary>A manager or an admin asked for it in a chat.</summary>
    /// <param name="Person">Their id in the people file.</param>
    public sealed record ByHand(string Person, string Name) : Origin
    {
        /// <summary>Key of the message that asked for it: one that comes again asks for nothing new.</summary>
        public string? Message { get; init; }
    }
}
