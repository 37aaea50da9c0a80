namespace MeetingBot.Answers.Checking.Wording;

/// <summary>Rules that are not asked for, to find out which one an answer breaks.</summary>
[Flags]
internal enum Slack
{
    None = 0,
    Places = 1,
    Orders = 2,
    Turning = 4,
    Actors = 8,
    Days = 16,
    Figures = 32,
    Cuts = 64,
    Stops = 128,
    Sequence = 256,

    /// <summary>All but the order of the words.</summary>
    InOrder = 255,
}
