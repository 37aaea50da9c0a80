namespace MeetingBot.Minutes.Parsing.Dates;

internal enum WordUnit
{
    Year,
    Month,
    Week,
    Day,
}
