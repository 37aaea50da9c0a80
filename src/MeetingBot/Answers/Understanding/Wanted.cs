namespace MeetingBot.Answers.Understanding;

/// <summary>What kind of thing a question wants to hear.</summary>
internal enum Wanted
{
    Anything,
    Date,
    TimeOfDay,
    Duration,
    Money,
    Percentage,
    Count,
    Who,
    Where,
    Why,
    Address,
    YesOrNo,
}
