namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Whose words a paragraph holds.</summary>
internal enum Region
{
    None,
    Header,
    Attendance,
    Heading,
    Report,
    Remark,
    Motion,
    Resolution,
    Table,
    Closing,
    Furniture,
    Contents,
}
