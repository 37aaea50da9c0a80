using System.Text.RegularExpressions;
using MeetingBot.Dialogue.Duties;
using MeetingBot.Dialogue.Office;
using MeetingBot.Dialogue.Words;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Dialogue.Commands;

/// <summary>All commands with their spellings; people who write Simplified or full width need none of their own.</summary>
internal static partial class CommandWords
{
    private const int LongestWords = 60;
    private const int LongestUnit = 20;

    private static readonly IReadOnlyList<CommandWord<Command>> OfOffice =
        [.. OfficeCommandWords.All.Select(word => word.As<Command>(wanted => new Command.ForOffice(wanted)))];

    private static readonly IReadOnlyList<CommandWord<Command>> Lists =
    [
        Listed(
            page => new Command.MyTasks(page), "我的待辦", "待辦", "我的待辦事項", "待辦事項", "我的待辦清單", "待辦清單", "我有哪些待辦", "我有什麼待辦", "我的待辦有哪些",
            "我的交辦", "我的交辦事項", "mytasks", "tasks", "mytodo", "todo", "mytodos", "todos"),
        Listed(
            page => new Command.DueThisWeek(page), "本週到期", "本周到期", "這週到期", "這周到期", "這星期到期", "本星期到期", "這禮拜到期", "本週到期的有哪些",
            "本週有什麼到期", "本週有哪些到期", "本週待辦", "duethisweek", "thisweek", "due"),
        Listed(
            page => new Command.Overdue(page), "逾期", "我的逾期", "逾期事項", "逾期清單", "已逾期", "逾期的有哪些", "有哪些逾期", "期限已過", "過期", "overdue", "pastdue"),
        Listed(page => new Command.Finished(page), "最近完成", "完成清單", "已完成清單", "已完成的待辦", "我完成的", "完成的待辦", "finished"),
    ];

    public static IReadOnlyList<CommandWord<Command>> All { get; } =
    [
        CommandWord<Command>.Alone(new Command.Help(), "說明", "使用說明", "指令說明", "幫助", "協助", "怎麼用", "如何使用", "指令", "功能", "你會什麼", "你能做什麼", "可以問什麼", "help", "h"),
        .. Lists,
        CommandWord<Command>.Alone(new Command.Requests(), "申請", "待同意", "等我同意", "我的申請", "待審申請", "等候同意", "requests"),
        new("更多", ["更多", "more"], More),
        .. DutyWords.All.Select(word => word.As<Command>(order => new Command.OnDuty(order))),
        new("案號", ["案號", "案件", "列管案", "列管編號", "case"], Case, "案號 204-2"),
        new("會議", ["會議", "會議紀錄", "會議記錄", "meeting"], Meeting, "會議 212"),
        new("決議", ["決議", "決議事項", "resolutions", "resolution"], Resolutions, "決議 停車場"),
        new("行事曆", ["行事曆", "我的行事曆", "訂閱行事曆", "calendar", "mycalendar"], (rest, isApart) => OfUnit(rest, isApart, unit => new Command.Subscribe(unit))),
        new("撤銷行事曆", ["撤銷行事曆", "取消行事曆", "撤銷我的行事曆", "取消訂閱行事曆", "revokecalendar"], (rest, isApart) => OfUnit(rest, isApart, unit => new Command.Unsubscribe(unit))),
        CommandWord<Command>.Alone(new Command.Reload(), "重新載入", "重載", "重新讀取", "reload"),
        CommandWord<Command>.Alone(new Command.Status(), "狀態", "系統狀態", "status"),
        new("回報錯誤", ["回報錯誤", "錯誤回報", "誤答回報", "回報誤答", "答錯了", "report", "reporterror"], (rest, _) => new Command.Report(rest)),
        .. OfOffice,
        CommandWord<Command>.Alone(new Command.Hello(), "你好", "您好", "嗨", "哈囉", "早安", "午安", "早", "安安", "hi", "hello"),
        CommandWord<Command>.Alone(new Command.Thanks(), "謝謝", "謝謝你", "謝謝您", "感謝", "多謝", "謝啦", "感恩", "thanks", "thankyou", "thx"),
    ];

    /// <summary>Those that are offered when something like one was meant.</summary>
    public static IEnumerable<CommandWord<Command>> Offered => All.Where(word => word.Name is not ("更多" or "你好" or "謝謝")).Except(OfOffice)
        .Concat(OfOffice.Where(word => OfficeCommandWords.ForAll.Contains(word.Name)));

    public static CommandWord<Command> Named(string name) => All.First(word => word.Name == name);

    private static CommandWord<Command> Listed(Func<int, Command> of, params string[] spellings) =>
        new(spellings[0], spellings, (rest, _) => PagedWords.Of(rest) is { Rest: "", Page: var page } ? of(page) : null);

    private static Command? More(string rest, bool isApart) => PageOf().Match(rest) is { Success: true } match
        ? Lists.FirstOrDefault(list => list.Name == match.Groups["list"].Value.Trim())?.Read($"第{match.Groups["page"].Value}頁", true)
        : null;

    private static Command? Case(string rest, bool isApart) =>
        rest.Length == 0 ? Missing("案號") : CaseNumber().Match(rest) is { Success: true } match ? new Command.Case(match.Groups["n"].Value) : null;

    private static Command? Meeting(string rest, bool isApart)
    {
        if (rest.Length == 0)
        {
            return Missing("會議");
        }

        if (RocDate.TryParse(rest, out var day))
        {
            return new Command.Meeting(null, day, "");
        }

        var match = SessionOf().Match(rest);
        return match.Success && ChineseNumeral.TryParse(match.Groups["n"].Value, out var session) && (isApart || match.Groups["name"].Length == 0)
            ? new Command.Meeting(session, null, match.Groups["name"].Value.Trim())
            : null;
    }

    // 決議有哪些 is a question; 決議 停車場 looks for a word.
    private static Command? Resolutions(string rest, bool isApart) => rest.Length == 0 ? Missing("決議")
        : isApart && rest.Length <= LongestWords ? new Command.Resolutions(rest)
        : null;

    // 行事曆 資訊局 is a unit's; 行事曆什麼時候公布 is a question.
    private static Command? OfUnit(string rest, bool isApart, Func<string?, Command> make) => rest.Length == 0 ? make(null)
        : isApart && rest.Length <= LongestUnit && !Asks().IsMatch(rest) ? make(rest)
        : null;

    private static Command.Incomplete Missing(string name) => new(Named(name));

    [GeneratedRegex("[?？]|什麼|何|誰|哪|嗎|呢|幾|多少|怎|是否|有沒有")]
    private static partial Regex Asks();

    // 更多 我的待辦 2, as the buttons of earlier messages say it.
    [GeneratedRegex(@"^(?<list>\D{2,8})\s*第?(?<page>\d{1,4})頁?$")]
    private static partial Regex PageOf();

    [GeneratedRegex(@"^#?(?<n>\d{1,7}(-\d{1,3}){0,2})\s*(號|案|號案)?$")]
    private static partial Regex CaseNumber();

    // 212, 第212次, 主任秘書會報 212, 主任秘書會報第二百一十二次.
    [GeneratedRegex(@"^(?<name>[^\d第]{0,20}?)\s*(第\s*)?(?<n>\d{1,4}|(?<=第\s*)[一二三四五六七八九十百零〇]+)\s*次?$")]
    private static partial Regex SessionOf();
}
