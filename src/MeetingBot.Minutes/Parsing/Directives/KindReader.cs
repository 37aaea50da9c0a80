using System.Buffers;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Dates;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>What kind of directive a clause is: who says it weighs as much as what it says.</summary>
internal sealed class KindReader(IReadOnlyDictionary<Block, IReadOnlyList<FoundDate>> dates)
{
    private static readonly SearchValues<string> Public = SearchValues.Create(["購票", "售票", "早鳥", "提起訴願", "提起行政訴訟", "公開展覽"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Terms = SearchValues.Create(["日內", "天內", "週內", "月內", "小時內"], StringComparison.Ordinal);
    private static readonly SearchValues<string> Forecasts = SearchValues.Create([
        "預計", "原訂", "預定", "截止", "如能", "屆滿", "屆期", "訂於", "定於", "購票", "售票", "優惠", "受理", "提起", "開放",
    ], StringComparison.Ordinal);

    /// <summary>購票, 提起訴願: a term for the public, not for an office.</summary>
    public static bool IsOthersTerm(ReadOnlySpan<char> words) => words.IndexOfAny(Public) >= 0;

    public DirectiveKind Of(Block block, ActClause clause, Authority authority) => IsTitle(block, clause) ? DirectiveKind.Info : clause.Act.Kind switch
    {
        ActKind.Thanks => DirectiveKind.Thanks,
        ActKind.Tracking => authority != Authority.Report || IsSettled(block, clause) ? DirectiveKind.Tracking : DirectiveKind.Info,
        ActKind.Decision => DirectiveKind.Decision,
        ActKind.None when authority == Authority.Chair && HasDeadline(block, clause) && !IsForecast(block, clause) => DirectiveKind.Task,
        ActKind.None when authority == Authority.Chair && IsRule(block, clause) => DirectiveKind.Task,
        ActKind.None when authority == Authority.Report && IsConfirmation(block, clause) => DirectiveKind.Decision,
        ActKind.Duty when authority == Authority.Report && clause.Act.Owners.Count > 0 && HasDeadline(block, clause)
            && !SubjectReader.IsOutside(block.Flow.Text, clause.Act.Owners[0]) => DirectiveKind.Task,
        ActKind.Request => IsMeant(block, clause, authority) ? DirectiveKind.Task : DirectiveKind.Info,
        ActKind.Wish => DirectiveKind.Task,
        ActKind.Duty or ActKind.Order => authority != Authority.Report ? DirectiveKind.Task : DirectiveKind.Info,
        _ => DirectiveKind.Info,
    };

    // In a report a bare 請 may be courtesy (請參閱附件); with somebody named, or a date, it asks.
    private bool IsMeant(Block block, ActClause clause, Authority authority) => !IsTold(block, clause, authority) && (
        authority == Authority.Chair || clause.Act.Owners.Count > 0 || HasDeadline(block, clause) || Forbids(block, clause));

    // 議員轉介案件，請勿以電話答復: no courtesy.
    private static bool Forbids(Block block, ActClause clause) =>
        block.Flow.Text.AsSpan(clause.Span.Start, clause.Span.Length).IndexOf("請勿", StringComparison.Ordinal) >= 0;

    // 本會依市長指示加強推廣，並請各機關協助。 tells what has been done; 請各機關務必落實 asks, whatever was told before.
    private static bool IsTold(Block block, ActClause clause, Authority authority)
    {
        var words = block.Flow.Text.AsSpan(clause.Span.Start, clause.Span.Length);
        return authority == Authority.Report && words.IndexOf("指示", StringComparison.Ordinal) is > 0 and < 24 && words.Contains("並請", StringComparison.Ordinal)
            && !words.Contains("務必", StringComparison.Ordinal) && !words.Contains("持續", StringComparison.Ordinal) && !words.Contains("確實", StringComparison.Ordinal);
    }

    private bool HasDeadline(Block block, ActClause clause) =>
        dates.TryGetValue(block, out var found) && found.Any(d => d.IsDeadline && d.Start >= clause.Span.Start && d.Start < clause.Span.End);

    // 轉介案件一律登錄，並於6個工作天內回復: a term for each, no day.
    private static bool IsRule(Block block, ActClause clause) =>
        block.Flow.Text.AsSpan(clause.Span.Start, clause.Span.Length) is var words
        && words.IndexOf("一律", StringComparison.Ordinal) is >= 0 and var always && words[always..].IndexOfAny(Terms) >= 0;

    // 預計於本月底完工, 截止日期為…: a date that is told, not set.
    private static bool IsForecast(Block block, ActClause clause) =>
        block.Flow.Text.AsSpan(clause.Span.Start, clause.Span.Length).IndexOfAny(Forecasts) >= 0;

    // …清查成果，報請公鑒。 is the title of a report.
    private static bool IsTitle(Block block, ActClause clause)
    {
        var words = block.Flow.Text.AsSpan(clause.Span.Start, clause.Span.Length).TrimEnd("。；");
        return words.Length > 2 && words[^2..] is "公鑒" or "公決" or "鑒核" or "鑒察" or "公鑑" or "審議" or "討論" && words.IndexOf('請') is >= 0 and var please && please >= words.Length - 8
            && (please == 0 || words[please - 1] is '報' or '敬' or '提' or '謹' or '，');
    }

    // A list of cases under a heading of its own: 案號 60-2、60-5 解管.
    private static bool IsSettled(Block block, ActClause clause) =>
        block.Region is not Region.Remark && !block.Flow.Text.AsSpan(clause.Span.Start, clause.Span.Length).Contains("建議", StringComparison.Ordinal)
        && block.Flow.Text.AsSpan(clause.Span.Start, clause.Span.Length).IndexOfAnyInRange('0', '9') >= 0;

    // 紀錄確認。 where no 決定 stands before it.
    private static bool IsConfirmation(Block block, ActClause clause)
    {
        var words = block.Flow.Text.AsSpan(clause.Span.Start, clause.Span.Length).TrimEnd("。；");
        words = words[(words.LastIndexOfAny('：', '，') + 1)..];
        return words.Length <= 12 && words.IndexOfAny("待尚已請再") < 0 && (words.EndsWith("確認", StringComparison.Ordinal) || words.EndsWith("確定", StringComparison.Ordinal) || words.EndsWith("備查", StringComparison.Ordinal) || words.EndsWith("洽悉", StringComparison.Ordinal));
    }
}
