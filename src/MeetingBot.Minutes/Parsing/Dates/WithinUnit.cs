namespace MeetingBot.Minutes.Parsing.Dates;

internal enum WithinUnit
{
    Hours,
    Days,
    OfficeDays,
    Weeks,
    Months,
    Years,
}
