namespace MeetingBot.Tasks;

/// <summary>What somebody may want to do about a duty, or about the office.</summary>
internal enum DutyAct
{
    See,
    Finish,

    /// <summary>Takes 完成 back.</summary>
    Reopen,

    Extend,

    /// <summary>To what somebody asked for: an extension, or a handing over (同意, 不同意).</summary>
    Consent,

    HandOver,
    Pause,

    /// <summary>To be reminded on a day of one's own choice.</summary>
    Wish,

    AskWhy,

    /// <summary>Says what the minutes left open: whose it is, by when.</summary>
    Settle,

    /// <summary>A historic duty is chased from now on.</summary>
    Wake,

    /// <summary>Names the day of a duty that has none, or another one.</summary>
    SetDay,

    Withdraw,

    /// <summary>Adds a duty by hand.</summary>
    Write,

    ChangeCalendar,

    /// <summary>Who of the staff has not finished.</summary>
    SeeNames,
}
