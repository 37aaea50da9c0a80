namespace MeetingBot.Minutes.Meetings;

public enum DirectiveKind
{
    Task,
    Decision,
    Info,
    Thanks,
    Tracking,
}
