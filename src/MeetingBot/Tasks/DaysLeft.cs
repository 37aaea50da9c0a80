using static System.FormattableString;

namespace MeetingBot.Tasks;

/// <summary>How far off a day is, in words (還有幾天).</summary>
internal static class DaysLeft
{
    /// <summary>還有28天, 就是今天, 已逾期3天.</summary>
    /// <param name="past">已過 of a day that minutes name, which need not be anybody's term.</param>
    public static string Words(DateOnly day, DateOnly today, string past = "已逾期") => (day.DayNumber - today.DayNumber) switch
    {
        0 => "就是今天",
        > 0 and var left => Invariant($"還有{left}天"),
        var gone => Invariant($"{past}{-gone}天"),
    };
}
