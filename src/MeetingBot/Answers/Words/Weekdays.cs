using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Words;

/// <summary>Which days of the week a text names: 每週二、四, 星期一至五.</summary>
internal static partial class Weekdays
{
    private const string Days = "一二三四五六日";

    public static IReadOnlySet<char> In(string text) => Named().Matches(text).SelectMany(Of).ToHashSet();

    private static IEnumerable<char> Of(Match named)
    {
        var days = named.Groups["day"].Captures.Select(day => day.Value == "天" ? '日' : day.Value[0]).ToList();
        return named.Groups["to"].Success && Days.IndexOf(days[^1], StringComparison.Ordinal) is var last
            ? Days[Math.Min(Days.IndexOf(days[0], StringComparison.Ordinal), last)..(last + 1)]
            : days;
    }

    [GeneratedRegex("((?<![0-9一二三四五六七八九十兩第])[週周]|星期|禮拜)(?<day>[一二三四五六日天])(((?<to>[至到~～-])|[、,及和與])([週周]|星期|禮拜)?(?<day>[一二三四五六日]))*(?![個年月日次度])")]
    private static partial Regex Named();
}
