namespace MeetingBot.Tasks;

internal enum RecurrenceUnit
{
    Day,
    Week,
    Month,
    Year,
}
