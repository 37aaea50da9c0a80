using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Dialogue.Commands;

/// <summary>How a question names a meeting so that it is understood as this one.</summary>
internal static class Asked
{
    public static string Name(MeetingEntry meeting) => meeting.Header is { Session: null, HeldAt: { } held }
        ? $"{RocDate.WriteDay(held.Day)}{OfficeSpeech.Name(meeting)}"
        : OfficeSpeech.Name(meeting);
}
