namespace MeetingBot.Minutes.Meetings;

public enum ItemKind
{
    Heading,
    Header,
    Attendance,
    Motion,
    Remark,
    Resolution,
    Table,
    Closing,

    /// <summary>Page numbers, letterheads, a web page's navigation: accounted for, never quoted.</summary>
    Furniture,
    Other,
}
