using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Meetings;

/// <summary>How a meeting is called in messages.</summary>
public static class MeetingWords
{
    /// <summary>第103次 or 113年第12次, and without a session the day; the file when neither is known.</summary>
    public static string Sitting(MinutesFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var meeting = file.Meeting;
        return meeting switch
        {
            { Session: { } session, Year: { } year } => $"{year}年第{session}次",
            { Session: { } session } => $"第{session}次",
            { HeldAt.Day: var day } => RocDate.Write(day),
            _ => $"「{file.File}」",
        };
    }

    /// <summary>臺北市政府第103次主任秘書會報, as far as the minutes say; without a session the day stands last.</summary>
    public static string Full(MinutesFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Meeting.Session is null
            ? $"{file.Meeting.Body}{file.Meeting.Series}{Sitting(file)}"
            : $"{file.Meeting.Body}{Sitting(file)}{file.Meeting.Series}";
    }
}
