namespace MeetingBot.Minutes.Meetings;

/// <summary>Whom a directive addresses.</summary>
public enum Audience
{
    /// <summary>Units that are named.</summary>
    Units,

    /// <summary>Every unit of the body (各組室).</summary>
    AllUnits,

    /// <summary>Every person of the body (同仁).</summary>
    AllStaff,

    /// <summary>Every agency under the body (各機關).</summary>
    AllAgencies,
}
