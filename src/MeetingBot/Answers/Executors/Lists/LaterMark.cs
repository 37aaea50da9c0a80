using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Tasks.Rulings;

namespace MeetingBot.Answers.Executors.Lists;

/// <summary>What later minutes made of a line: 第43次會議修正為…, 第44次會議解除列管.</summary>
/// <param name="Source">Where they say so; null where their sentence is not known, and then the words name no meeting.</param>
internal sealed record LaterMark(string Words, LaterMark.Place? Source)
{
    private const int MostNew = 20;

    public static LaterMark Of(LaterCorrection correction)
    {
        var now = correction.Named is { } end ? OfficeSpeech.At(end) : $"「{OfficeSpeech.Short(correction.Amendment.New, MostNew)}」";
        return new($"{Sitting(correction.Meeting)}修正為{now}", new(correction.Meeting, correction.Said.Id, ""));
    }

    /// <summary>A meeting of the kind that the line is of, in short.</summary>
    public static string Sitting(MeetingEntry meeting) => meeting.Header switch
    {
        { Session: { } session } => $"第{session}次會議",
        { HeldAt: { } held } => $"{RocDate.Write(held.Day)}會議",
        _ => OfficeSpeech.Name(meeting),
    };

    public sealed record Place(MeetingEntry Meeting, long Passage, string Said);
}
