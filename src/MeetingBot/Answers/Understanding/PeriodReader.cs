using System.Text.RegularExpressions;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Understanding;

/// <summary>
/// Reads which days a question about what is due means: 本週, 下個月, 年底前, 3天內, 12月31日前, 從今天起. Weeks run from Monday to Sunday.
/// </summary>
internal static partial class PeriodReader
{
    private const int MostDays = 3660;

    private static readonly PeriodRule[] Rules =
    [
        new("within", Within(), (match, today) => Count(match) is { } count ? new(today, Later(today, count, match.Groups["unit"].Value))
            : null),
        new("until the year's end", YearEnd(), (match, today) =>
            new(today, new(today.Year + (match.Groups["next"].Success ? 1 : 0), 12, 31))),
        new("until the month's end", MonthEnd(), (match, today) => new(today, MonthOf(today, match.Groups["next"].Success ? 1 : 0).To)),
        new("week", Week(), (match, today) => WeekOf(today, Which(match))),
        new("month", Month(), (match, today) => MonthOf(today, Which(match))),
        new("year", Year(), (match, today) =>
            YearOf(today.Year + (match.Groups["next"].Success ? 1 : match.Groups["last"].Success ? -1 : 0))),
        new("quarter", Quarter(), (match, today) => QuarterOf(today, Which(match))),
        new("day", Day(), (match, today) => DayOf(today, match.Value)),
        new("from today", FromToday(), (_, today) => new(today, null)),
    ];

    /// <param name="text">Half width, Traditional; what names a meeting is blanked out.</param>
    /// <param name="dates">Those with numerals that stand in it.</param>
    /// <returns>Null where no period is said, or none that is understood; and where it is said.</returns>
    public static (Period Period, Range At)? Read(string text, DateOnly today, IReadOnlyList<DateMention> dates)
    {
        // 3天內 before what a date reader makes of it, and 12月底前 before 底前.
        foreach (var rule in dates.Count > 0 ? Rules.Take(1) : Rules)
        {
            if (rule.Words.Match(text) is { Success: true } match && rule.Days(match, today) is { } days)
            {
                return (days, match.Index..(match.Index + match.Length));
            }
        }

        return dates.Concat(DateFinder.Find(text, today).Where(date => date.Kind != DateKind.Recurring))
            .Where(date => date.Start is not null)
            .Select(date => ((Period, Range)?)Of(date, text, today)).FirstOrDefault();
    }

    /// <summary>最近, 上旬, 過年前: says when, in words that mean no certain days here.</summary>
    public static bool IsUnclear(string text) => Unclear().IsMatch(text);

    // 12月31日前 is from today until then; of a day that has gone by, whatever came before.
    private static (Period, Range) Of(DateMention date, string text, DateOnly today)
    {
        var (start, end) = (date.Start!.Value.Day, date.End?.Day);
        var tail = Bound().Match(text[date.Span.End..]);
        var at = date.Span.Start..(date.Span.End + tail.Length);
        var bound = tail.Success ? tail.Value : date.Text;
        return (
            end is null || After().IsMatch(bound) ? new(start, null)
            : Before().IsMatch(bound) ? new(end >= today ? today : null, end)
            : new(start, end), at);
    }

    private static int Which(Match match) => match.Groups["next"].Success ? 1 : match.Groups["last"].Success ? -1 : 0;

    private static int? Count(Match match) =>
        match.Groups["half"].Success ? 0
        : ChineseNumeral.TryParse(match.Groups["n"].Value, out var count) && count is > 0 and <= MostDays ? count
        : null;

    private static DateOnly Later(DateOnly today, int count, string unit) => unit switch
    {
        "天" or "日" => today.AddDays(count),
        "年" => today.AddYears(Math.Min(count, 10)),
        "月" => count == 0 ? today.AddDays(15) : today.AddMonths(Math.Min(count, 120)),
        _ => today.AddDays(7 * Math.Min(count, MostDays / 7)),
    };

    private static Period WeekOf(DateOnly today, int ahead)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7) + (7 * ahead));
        return new(monday, monday.AddDays(6));
    }

    private static Period MonthOf(DateOnly today, int ahead)
    {
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(ahead);
        return new(first, first.AddMonths(1).AddDays(-1));
    }

    private static Period QuarterOf(DateOnly today, int ahead)
    {
        var first = new DateOnly(today.Year, (((today.Month - 1) / 3) * 3) + 1, 1).AddMonths(3 * ahead);
        return new(first, first.AddMonths(3).AddDays(-1));
    }

    private static Period YearOf(int year) => new(new(year, 1, 1), new(year, 12, 31));

    private static Period DayOf(DateOnly today, string word)
    {
        var day = today.AddDays(word[0] switch { '明' => 1, '後' => 2, '昨' => -1, _ => 0 });
        return new(day, day);
    }

    [GeneratedRegex("""
          (?<half>半)個?(?<unit>月)(之|以)?內
        | (未來|接下來|近|最近|今後|這)?(?<n>[0-9]{1,3}|[一二兩三四五六七八九十]{1,3})個?(?<unit>天|日|週|周|星期|禮拜|月|年)(之|以)?內
        | (未來|接下來|今後)(?<n>[0-9]{1,3}|[一二兩三四五六七八九十]{1,3})個?(?<unit>天|日|週|周|星期|禮拜|月|年)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Within();

    [GeneratedRegex("(?<![0-9])(今|本|(?<next>明))?年度?底(之|以)?前?")]
    private static partial Regex YearEnd();

    [GeneratedRegex("(?<![0-9一二三四五六七八九十])(本|這個?|當|(?<next>下個?|次))?月底(之|以)?前?")]
    private static partial Regex MonthEnd();

    [GeneratedRegex("(本|這個?|當|(?<next>下個?)|(?<last>上個?))(週|周|星期|禮拜)(?![一二三四五六日天末])(之|以)?(內|前)?")]
    private static partial Regex Week();

    [GeneratedRegex("(本|這個?|當|(?<next>下個?|次)|(?<last>上個?))月(份)?(?!底|初|中|[上下]旬)(之|以)?內?")]
    private static partial Regex Month();

    [GeneratedRegex("(今年|本年|當年|(?<next>明年)|(?<last>去年))度?(?!底|初|中)(之|以)?內?")]
    private static partial Regex Year();

    [GeneratedRegex("(本|這一?|當|(?<next>下一?)|(?<last>上一?))季")]
    private static partial Regex Quarter();

    [GeneratedRegex("(?<![從自])(今天|今日|本日|明天|明日|後天|昨天|昨日)(?!起|開始|之?後|以後)")]
    private static partial Regex Day();

    [GeneratedRegex("(從|自)?(今天|今日|即日|現在|明天)(起|開始|之?後|以後)|今後|接下來")]
    private static partial Regex FromToday();

    [GeneratedRegex("^[ ]*(之前|以前|前|為止|之後|以後|後|起|開始)")]
    private static partial Regex Bound();

    [GeneratedRegex("(前|為止)$")]
    private static partial Regex Before();

    [GeneratedRegex("(後|起|開始)$")]
    private static partial Regex After();

    [GeneratedRegex("最近|近期|近日|不久|這陣子|這段(時間|期間)|這幾(天|週|個月)|[上中下]旬|學期|[上下]半年|年前|節前|過年|開學|年初|年中|月初|月中|週末|周末|之前|以前|之後|以後|期間")]
    private static partial Regex Unclear();
}
