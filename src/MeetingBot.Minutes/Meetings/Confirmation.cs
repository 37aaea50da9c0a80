namespace MeetingBot.Minutes.Meetings;

public enum Confirmation
{
    Confirmed,
    Amended,
}
