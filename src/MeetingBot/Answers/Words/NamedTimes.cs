using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Answers.Words;

/// <summary>Reads which stretches of time a text names.</summary>
internal static partial class NamedTimes
{
    private const int MonthsOfHalf = 6;
    private const int MonthsOfQuarter = 3;
    private const int Hundred = 100;

    /// <param name="text">Plain, and so in the letters that stand for all: 学, 后.</param>
    /// <param name="now">The year in which it is said, of which 本年度 speaks; null where nobody knows.</param>
    public static IReadOnlySet<NamedTime> In(string text, int? now) =>
        Written(text).Concat(Near(text, now)).Concat(OfMonths(text)).ToHashSet();

    /// <summary>Of a question, which asks for 8月 as for 8月份.</summary>
    public static IReadOnlySet<NamedTime> Asked(string text) =>
        In(text, null).Concat(Read(MonthAlone(), text, TimeSort.Month)).ToHashSet();

    private static IEnumerable<NamedTime> Written(string text) =>
    [
        .. Read(Year(), text, TimeSort.Year).Concat(Read(BudgetYear(), text, TimeSort.BudgetYear))
            .Concat(Read(SchoolYear(), text, TimeSort.SchoolYear))
            .Where(named => RocDate.TryYear(named.Number, out _))
            .Select(named => named with { Number = RocDate.TryYear(named.Number, out var year) ? year : named.Number }),
        .. Read(Term(), text, TimeSort.Term),
        .. Read(Quarter(), text, TimeSort.Quarter),
        .. Read(Month(), text, TimeSort.Month),
        .. Read(Since(), text, TimeSort.Since),
        .. TermOfYear().Matches(text).Select(m => new NamedTime(TimeSort.Term, m.Value[^3] == '上' ? 1 : 2)),
        .. Half().Matches(text).Select(m => new NamedTime(TimeSort.Half, m.Value[0] == '上' ? 1 : 2)),
    ];

    private static IEnumerable<NamedTime> Read(Regex words, string text, TimeSort sort) =>
        words.Matches(text).Select(m => new NamedTime(sort, int.Parse(m.Value, CultureInfo.InvariantCulture)));

    // 本年度 of minutes of 113 is 113年度.
    private static IEnumerable<NamedTime> Near(string text, int? now) => NearYear().Matches(text).SelectMany(Distances).SelectMany(
        distance => now is { } year
            ? [new(TimeSort.Nearness, distance), new(TimeSort.Year, year + distance), new(TimeSort.BudgetYear, year + distance)]
            : (NamedTime[])[new(TimeSort.Nearness, distance)]);

    // 較去年同期, 較去年少: beside this year's.
    private static IEnumerable<int> Distances(Match year) =>
        year.Groups["both"].Success ? [Distance(year.Value), 0] : [Distance(year.Value)];

    private static int Distance(string word) => word switch
    {
        ['前', '年', ..] => -2,
        ['去', ..] or ['上', ..] or ['前', ..] => -1,
        ['明', ..] or ['次', ..] or ['下', ..] => 1,
        _ => 0,
    };

    // 1月至6月, 7-9月.
    private static IEnumerable<NamedTime> OfMonths(string text)
    {
        foreach (Match months in Months().Matches(text))
        {
            var (from, to) = (Number(months, "from"), Number(months, "to"));
            yield return new(TimeSort.Months, (from * Hundred) + to);
            if (to - from + 1 == MonthsOfHalf && from % MonthsOfHalf == 1)
            {
                yield return new(TimeSort.Half, to / MonthsOfHalf);
            }
            else if (to - from + 1 == MonthsOfQuarter && from % MonthsOfQuarter == 1)
            {
                yield return new(TimeSort.Quarter, to / MonthsOfQuarter);
            }
        }
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)\d{1,2}(?=月(\d{1,2}日)?([（(].[)）])?(起|开始|以后|之后))")]
    private static partial Regex Since();

    // 112及113年度, 本(110)年度
    [GeneratedRegex(@"(?<!\d)\d{2,4}(?=([、,，及与和至到~～\-]\d{2,4})*年)|(?<=[本今明去][（(])\d{2,3}(?=[)）]年)")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<!\d)\d{2,4}(?=([、,，及与和至到~～\-]\d{2,4})*年度)|(?<=[本今明去][（(])\d{2,3}(?=[)）]年度)")]
    private static partial Regex BudgetYear();

    [GeneratedRegex(@"(?<!\d)\d{2,4}(?=学年)")]
    private static partial Regex SchoolYear();

    [GeneratedRegex("(?<=第)[12](?=学期)")]
    private static partial Regex Term();

    [GeneratedRegex("学年度?[上下]学期")]
    private static partial Regex TermOfYear();

    [GeneratedRegex("[上下]半年")]
    private static partial Regex Half();

    [GeneratedRegex("(?<=第)[1-4](?=([、,，及与和至到~～-]第?[1-4])*季)|(?<=第[1-4][、,，及与和至到~～-])[1-4](?=季)")]
    private static partial Regex Quarter();

    // 7月收入: the month's own figure, and no day of it.
    [GeneratedRegex(@"(?<!\d)\d{1,2}(?=月(份|收入|支出|营收|用电|用水|共计|合计|受理|核发))")]
    private static partial Regex Month();

    [GeneratedRegex(@"(?<!\d)\d{1,2}(?=月(?![\d份]))")]
    private static partial Regex MonthAlone();

    [GeneratedRegex("(?<both>(?<=[较比])[去上]年度?(同期)?)|(?<![前后])[前去今明]年度?(?<both>同期)?|[本当]年度?|(上一?|前一|次一?|下一?)年度?(?<both>同期)?")]
    private static partial Regex NearYear();

    [GeneratedRegex(@"(?<!\d)(?<from>\d{1,2})月?[至到~～\-](?<to>\d{1,2})月")]
    private static partial Regex Months();
}
