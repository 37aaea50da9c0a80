namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>The part of a month or year that is named: 上旬, 中旬, 下旬, 初, 底.</summary>
internal enum Portion
{
    Whole,
    Early,
    Middle,
    Late,
    End,
}
