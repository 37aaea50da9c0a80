namespace MeetingBot.Minutes.Meetings;

/// <summary>Whose word a directive is: the chair's ruling, an adopted motion, or only a report.</summary>
public enum Authority
{
    Chair,
    Motion,
    Report,
}
