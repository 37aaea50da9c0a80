using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Dialogue.Words;

namespace MeetingBot.Dialogue.Office;

/// <summary>How the commands of managers and admins are spelled, when they begin with their word.</summary>
internal static partial class OfficeCommandWords
{
    public static IReadOnlyList<CommandWord<OfficeCommand>> All { get; } =
    [
        Of("提醒", Order, "提醒 資訊局 12/25前交年度報告", "請提醒", "新增待辦", "新增提醒"),
        Of("取消待辦", (rest, _) => Numbered(rest, "取消待辦", number => new OfficeCommand.Withdraw(number)), "取消待辦 60", "撤銷待辦", "刪除待辦", "取消提醒"),
        Of("放假", (rest, _) => Days(rest, "放假", DayChange.Off), "放假 2026/3/2 調整放假"),
        Of("上班", (rest, isApart) => isApart ? Days(rest, "上班", DayChange.Work) : null, "上班 2026/2/14 補班", "補班", "補行上班"),
        Of("颱風假", (rest, _) => Days(rest, "颱風假", DayChange.Typhoon), "颱風假 10/3", "停班", "停止上班"),
        Of("恢復", (rest, isApart) => OfficeReader.IsDays(rest) ? new OfficeCommand.RestoreDays(rest) : null, "恢復 2026/3/2", "恢復辦公日", "取消放假", "取消補班", "取消颱風假"),
        Of("確定辦公日", (rest, _) => Draft(rest, true), null),
        Of("取消辦公日", (rest, _) => Draft(rest, false), null),
        Of("辦公日", (rest, _) => rest.Length <= 12 ? new OfficeCommand.ShowDays(rest) : null, "辦公日 3月", "辦公日曆"),
        Of("請假", Away, "請假 12/25 到 12/31", "我請假", "我要請假"),
        Of("銷假", (rest, _) => rest.Length == 0 ? new OfficeCommand.Back("") : null, "銷假", "我銷假", "我回來了", "取消請假"),
        Of("待確認", (rest, _) => PagedWords.Of(rest) is { Rest: "", Page: var page } ? new OfficeCommand.Doubts(page) : null, "待確認", "待確認清單", "待確認待辦", "疑義"),
        Of("指定", (rest, _) => Settled(rest), "指定 57 資訊局 12/31", "指定待辦"),
        Of("不追蹤", (rest, _) => Numbered(rest, "不追蹤", number => new OfficeCommand.Untrack(number)), "不追蹤 57", "不列管", "不用追蹤"),
        Of("歷史待辦", (rest, _) => PagedWords.Of(rest) is { Rest.Length: <= 20 } of ? new OfficeCommand.Historic(of.Rest, of.Page) : null, "歷史待辦", "歷史事項", "過期待辦"),
        Of("喚醒", Wake, "喚醒 57", "重新追蹤"),
        Of("未完成", (rest, _) => Missing(PagedWords.Of(rest)), "未完成 57", "誰還沒完成", "誰沒完成", "誰未完成", "完成情形"),
        Of("單位待辦", (rest, _) => Unit(rest, false), "單位待辦", "本單位待辦", "我們單位的待辦", "單位的待辦", "各單位待辦"),
        Of("單位逾期", (rest, _) => Unit(rest, true), "單位逾期", "本單位逾期", "單位的逾期", "各單位逾期", "逾期清冊"),
    ];

    /// <summary>Names of those that everybody may want.</summary>
    public static IReadOnlyList<string> ForAll { get; } = ["提醒", "請假", "銷假"];

    private static CommandWord<OfficeCommand> Of(string name, Func<string, bool, OfficeCommand?> read, string? example, params string[] others) =>
        new(name, [name, .. others], read, example);

    // 提醒我 is somebody's own wish; 提醒事項有哪些 is a question.
    private static OfficeCommand? Order(string rest, bool isApart) =>
        rest.Length == 0 ? new OfficeCommand.Incomplete("提醒", "提醒 資訊局 12/25前交年度報告")
        : rest.StartsWith('我') || (!isApart && !OfficeReader.HasDay(rest)) || (QuestionWords.AreIn(rest) && !OfficeReader.HasDay(rest)) ? null
        : new OfficeCommand.Order(rest);

    private static OfficeCommand? Days(string rest, string name, DayChange change) =>
        rest.Length == 0 ? new OfficeCommand.Incomplete(name, $"{name} 2026/3/2") : OfficeReader.HasDay(rest) && !QuestionWords.AreIn(rest) ? new OfficeCommand.ChangeDays(change, rest) : null;

    private static OfficeCommand? Away(string rest, bool isApart) =>
        rest.Length == 0 ? new OfficeCommand.Incomplete("請假", "請假 12/25 到 12/31") : OfficeReader.Leave("請假" + rest);

    private static OfficeCommand.Decide? Draft(string rest, bool isYes) => DraftId().IsMatch(rest) ? new OfficeCommand.Decide(isYes, rest) : null;

    private static OfficeCommand? Settled(string rest) => Number().Match(rest) is { Success: true } match && Parsed(match) is { } number
        ? new OfficeCommand.Settle(number, rest[match.Length..].Trim(' ', ',', '、', ':', '給'))
        : rest.Length == 0 ? new OfficeCommand.Incomplete("指定", "指定 57 資訊局 12/31") : null;

    private static OfficeCommand? Wake(string rest, bool isApart)
    {
        if (WholeYear().Match(rest) is { Success: true } all)
        {
            return new OfficeCommand.WakeAll(
                all.Groups["y"].Success ? int.Parse(all.Groups["y"].Value, CultureInfo.InvariantCulture) : null, all.Groups["sure"].Success);
        }

        return Numbered(rest, "喚醒", number => new OfficeCommand.Wake(number));
    }

    private static OfficeCommand.UnitDuties? Unit(string rest, bool isOverdue) =>
        PagedWords.Of(rest) is { Rest.Length: <= 20 } of && !QuestionWords.AreIn(of.Rest) ? new OfficeCommand.UnitDuties(isOverdue, of.Rest, of.Page) : null;

    private static OfficeCommand? Missing(PagedWords of) => Numbered(of.Rest, "未完成", number => new OfficeCommand.Missing(number, of.Page));

    private static OfficeCommand? Numbered(string rest, string name, Func<long, OfficeCommand> of) =>
        rest.Length == 0 ? new OfficeCommand.Incomplete(name, $"{name} 57")
        : Number().Match(rest) is { Success: true } match && match.Length == rest.Length && Parsed(match) is { } number ? of(number)
        : null;

    private static long? Parsed(Match match) => long.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(待辦|第)?\s*#?\s*(?<n>\d{1,12})\s*號?(?=\D|$)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(全部|所有)\s*((?<y>\d{1,3})\s*年度?)?\s*(?<sure>確定)?$")]
    private static partial Regex WholeYear();

    [GeneratedRegex("^[0-9a-f]{8}$")]
    private static partial Regex DraftId();
}
