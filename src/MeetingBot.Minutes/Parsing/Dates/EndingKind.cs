namespace MeetingBot.Minutes.Parsing.Dates;

internal enum EndingKind
{
    None,
    Before,
    Since,
    Until,
    During,
}
