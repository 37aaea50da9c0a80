namespace MeetingBot.Archive.Duties;

/// <summary>Where a change of a duty comes from that nobody made in a chat, as its history shows it.</summary>
internal static class Whence
{
    public const string Minutes = "會議紀錄";
    public const string Roll = "名冊";

    /// <summary>The next occurrence of what recurs.</summary>
    public const string Program = "系統";

    public const string Simulation = "模擬";
}
