namespace MeetingBot.Minutes.Meetings;

public enum DateKind
{
    Date,
    DateTime,
    Period,
    Month,
    Year,
    Relative,
    Recurring,
}
