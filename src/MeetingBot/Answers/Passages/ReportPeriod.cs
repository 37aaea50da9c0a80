using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Answers.Passages;

/// <summary>The months of which a report tells, when its first lines say so (報告期間：112年1月至6月): what it tells is of them.</summary>
internal static partial class ReportPeriod
{
    private const int FirstLines = 6;

    /// <summary>Whether a question that names these days asks for the whole time of which the report tells.</summary>
    public static bool Is(MeetingText report, DateOnly from, DateOnly to) =>
        report.Passages.Take(FirstLines).Any(line => Months().Matches(Fold.Name(line.Item.Text)).Any(months => Covers(months, from, to)));

    private static bool Covers(Match months, DateOnly from, DateOnly to)
    {
        var end = months.Groups["y2"].Success ? "y2" : "y";
        return RocDate.TryYear(Number(months, "y"), out var first)
            && RocDate.TryYear(Number(months, end), out var last)
            && (from.Year, from.Month, to.Year, to.Month) == (first, Number(months, "from"), last, Number(months, "to"));
    }

    private static int Number(Match months, string group) => int.Parse(months.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)(?<y>\d{2,4})年(?<from>\d{1,2})月(\d{1,2}日)?[^0-9，。；]{1,4}((?<y2>\d{2,4})年)?(?<to>\d{1,2})月")]
    private static partial Regex Months();
}
