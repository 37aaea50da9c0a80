namespace MeetingBot.Dialogue.Office;

/// <summary>What an admin says of a day.</summary>
internal enum DayChange
{
    /// <summary>放假.</summary>
    Off,

    /// <summary>補班.</summary>
    Work,

    /// <summary>颱風假: nobody is there, but terms stay.</summary>
    Typhoon,
}
