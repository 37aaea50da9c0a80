namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads 近三個月, 近5年, 近半年: up to the meeting.</summary>
internal static class RecentReader
{
    /// <returns>The end of the words and the first day, when the meeting's day is known.</returns>
    public static (int End, DateOnly? From)? Read(string text, int at, DateOnly? held)
    {
        if (Glance.Has(text, at, "近半年"))
        {
            return (at + 3, held?.AddMonths(-6));
        }

        var end = Glance.Number(text, at + 1, out var count);
        if (end == at + 1 || count is < 1 or > 100 || Glance.At(text, at - 1) is '附' or '鄰' or '接')
        {
            return null;
        }

        return Glance.At(text, end) switch
        {
            '年' => (end + 1, held?.AddYears(-count)),
            '週' => (end + 1, held?.AddDays(-7 * count)),
            '日' => (end + 1, held?.AddDays(-count)),
            '個' when Glance.At(text, end + 1) == '月' => (end + 2, held?.AddMonths(-count)),
            _ => null,
        };
    }
}
