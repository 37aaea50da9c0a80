namespace MeetingBot.Minutes.Meetings;

/// <summary>A day as the office writes it: 114年2月27日（四）. Stands in for Calendar's RocDate until that is there.</summary>
public static class DayWords
{
    public static string Write(DateOnly day) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{day.Year - 1911}年{day.Month}月{day.Day}日（{"日一二三四五六"[(int)day.DayOfWeek]}）");
}
