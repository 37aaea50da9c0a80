using System.Text.RegularExpressions;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Tasks.Acts;

namespace MeetingBot.Dialogue.Days;

/// <summary>Reads the day in a command: 12/31, 114/12/31, 明天, 下週五, 月底, 三天前, 三個工作天前. A day without a year is the next that comes.</summary>
internal static partial class WhenReader
{
    private const int MostBefore = 366;

    public static bool LooksLikeOne(string text) => Beginning().IsMatch(text) || Before().IsMatch(text);

    public static When Read(string text, DateOnly today)
    {
        if (Before().Match(text) is { Success: true } before && Back(before) is { } wished)
        {
            return new(wished, before.Value, text[..before.Index].Trim(), Reason(text[(before.Index + before.Length)..]));
        }

        return TypedDays.Find(text, today, YearSense.Coming) is { } typed
            ? new((typed.To ?? typed.From) is { } day ? new WishedDay.On(day) : null, typed.Words, text[..typed.Start].Trim(), Reason(text[typed.End..]))
            : new(null, "", text.Trim(), "");
    }

    private static WishedDay? Back(Match before)
    {
        if (!ChineseNumeral.TryParse(before.Groups["n"].Value, out var count) || count is < 1 or > MostBefore)
        {
            return null;
        }

        return before.Groups["unit"].Value switch
        {
            "天" or "日" => new WishedDay.DaysBefore(count),
            "月" => new WishedDay.DaysBefore(count * 30),
            "週" or "周" or "星期" or "禮拜" => new WishedDay.DaysBefore(count * 7),
            _ => new WishedDay.OfficeDaysBefore(count),
        };
    }

    private static string Reason(string text) => Because().Replace(text.Trim(), "").Trim();

    [GeneratedRegex(@"(期限|到期)?(日)?的?(?<n>\d{1,3}|[一二兩三四五六七八九十]{1,3})\s*個?\s*(?<unit>工作天|工作日|辦公日|辦公天|上班日|上班天|天|日|週|周|星期|禮拜|月)\s*(之|以)?前|前\s*(?<n>\d{1,3}|[一二兩三四五六七八九十]{1,3})\s*個?\s*(?<unit>工作天|工作日|辦公日|上班日|天|日|週|周|星期|禮拜)")]
    private static partial Regex Before();

    [GeneratedRegex(@"^(到|至|在)?\s*(\d|[一二三四五六七八九十]|明|後天|大後天|今|下|本|這|週|周|星期|禮拜|月底|年底|月中|民國|西元)")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"^([,，。、;；:：(（]|以?前|之前|為止|好了|可以嗎)*\s*(因為|因|原因是?|理由是?|由於|，)?\s*[:：,，]?\s*")]
    private static partial Regex Because();
}
