using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;
using MeetingBot.Dialogue.Days;
using MeetingBot.Dialogue.Words;

namespace MeetingBot.Dialogue.Duties;

/// <summary>How commands about a duty are spelled. What follows the word must fit it, so that a question that begins with it stays a question.</summary>
internal static partial class DutyWords
{
    private const int Longest = 200;

    private static readonly (DutyVerb Verb, string[] Spellings)[] Verbs =
    [
        (DutyVerb.Show, ["待辦", "待辦事項", "看待辦", "duty", "task"]),
        (DutyVerb.Finish, ["完成", "已完成", "完成了", "做完了", "辦完了", "已辦畢", "辦理完成", "done", "finish"]),
        (DutyVerb.Reopen, ["取消完成", "撤回完成", "還沒完成", "沒有完成", "reopen"]),
        (DutyVerb.Extend, ["延到", "展延", "延期", "展期", "展延到", "展延至", "延期到", "延期至", "延至", "申請展延", "申請延期", "extend"]),
        (DutyVerb.HandOver, ["不是我們", "不是我", "不是我們的", "不是我們辦", "不是我們單位", "不是本單位", "不是我的", "與我無關", "跟我無關", "不適用", "移交", "改由", "notmine", "notours"]),
        (DutyVerb.Remind, ["提醒我", "請提醒我", "remindme"]),
        (DutyVerb.Forget, ["不用提醒我", "不要提醒我", "別提醒我", "取消提醒我"]),
        (DutyVerb.Pause, ["暫停", "暫停到", "暫停至", "暫停提醒", "先不要提醒", "pause"]),
        (DutyVerb.Resume, ["恢復", "恢復提醒", "取消暫停", "resume"]),
        (DutyVerb.WhyNot, ["為什麼沒有提醒我", "為什麼沒提醒我", "為什麼不提醒我", "怎麼沒有提醒我", "怎麼沒提醒我", "為什麼沒收到", "為什麼沒有收到", "whynot"]),
        (DutyVerb.Why, ["為什麼", "為何", "為什麼提醒我", "為什麼是我", "為什麼收到", "為什麼我會收到", "為什麼要提醒我", "why"]),
        (DutyVerb.Disagree, ["不同意", "不准", "拒絕", "disagree", "reject"]),
        (DutyVerb.Agree, ["同意", "核准", "agree", "approve"]),
    ];

    private static readonly (DutyVerb Verb, string Spelling)[] BySpelling =
        [.. Verbs.SelectMany(one => one.Spellings.Select(spelling => (one.Verb, Fold.Of(spelling)))).OrderByDescending(one => one.Item2.Length)];

    public static IReadOnlyList<CommandWord<DutyOrder>> All { get; } = [.. Verbs.Select(one => new CommandWord<DutyOrder>(
        one.Spellings[0], one.Spellings, (rest, isApart) => Read(one.Verb, rest, isApart), Example(one.Verb)))];

    public static string Name(DutyVerb verb) => Verbs.First(one => one.Verb == verb).Spellings[0];

    /// <summary>The number first: 57 完成, 待辦 57 延到 12/31. Null when it is none of them.</summary>
    public static DutyOrder? ReadNumberFirst(string text)
    {
        if (NumberFirst().Match(text) is not { Success: true } first)
        {
            return null;
        }

        var (number, said) = (first.Groups["n"].Value, first.Groups["said"].Value);
        return BySpelling.Where(one => one.Verb != DutyVerb.Show).Select(one => (one.Verb, End: Spelled.End(said, one.Spelling))).Where(one => one.End > 0)
            .Select(one => Read(one.Verb, $"{number} {said[one.End..].TrimStart()}".TrimEnd(), true)).FirstOrDefault(order => order is not null);
    }

    private static DutyOrder? Read(DutyVerb verb, string rest, bool isApart)
    {
        rest = rest.Trim();
        if (rest.Length > Longest)
        {
            return null;
        }

        // 完成 完成: said twice is said once.
        if (BySpelling.Any(one => one.Verb == verb && Fold.Name(rest) == one.Spelling))
        {
            rest = "";
        }

        if (Numbered().Match(rest) is { Success: true } match && long.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            int? request = int.TryParse(match.Groups["r"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : null;
            var more = Comma().Replace(rest[match.Length..].Trim(), "");
            return Fits(verb, more, isNumbered: true, isApart: true) ? new(verb, number, request, more) : null;
        }

        return Fits(verb, rest, isNumbered: false, isApart) ? new(verb, null, null, rest) : null;
    }

    private static bool Fits(DutyVerb verb, string rest, bool isNumbered, bool isApart) => verb switch
    {
        DutyVerb.Show => isNumbered && rest.Length == 0,
        _ when rest.Length == 0 || Courtesy().IsMatch(rest) => true,
        DutyVerb.Finish or DutyVerb.Reopen => isNumbered && !QuestionWords.AreIn(rest),
        DutyVerb.Extend or DutyVerb.Pause => WhenReader.LooksLikeOne(rest) || (isNumbered && !QuestionWords.AreIn(rest)),
        DutyVerb.Remind => WhenReader.LooksLikeOne(rest) || (isNumbered && !QuestionWords.AreIn(rest)),
        DutyVerb.HandOver or DutyVerb.Agree or DutyVerb.Disagree => (isNumbered || isApart) && !QuestionWords.AreIn(rest),
        _ => false,
    };

    private static string? Example(DutyVerb verb) => verb switch
    {
        DutyVerb.Extend => "延到 57 12/31 因為等候廠商",
        DutyVerb.HandOver => "不是我們 57 資訊局",
        DutyVerb.Remind => "提醒我 57 三天前",
        DutyVerb.Pause => "暫停 57 到 12/20",
        DutyVerb.Agree or DutyVerb.Disagree => $"{Name(verb)} 57-3",
        DutyVerb.Show or DutyVerb.Finish or DutyVerb.Reopen or DutyVerb.Resume or DutyVerb.Why or DutyVerb.WhyNot or DutyVerb.Forget => $"{Name(verb)} 57",
        _ => null,
    };

    // A number of a duty, not a day: behind it stands none of 12/31, 12月, 3天前, 31日.
    [GeneratedRegex(@"^(的)?(待辦|第|申請|編號)?\s*#?\s*(?<n>\d{1,12})(\s*-\s*(?<r>\d{1,6}))?\s*(號(?=\s*$)|項|案)?(?![\d/.\-年月日號天個週周星禮小])(?!\s*(天|個|週|周|日|工作)\S*前)")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(待辦)?\s*#?\s*(?<n>\d{1,12}(-\d{1,6})?)\s*號?\s*[,:，：]?\s*(?<said>\D.*)$", RegexOptions.Singleline)]
    private static partial Regex NumberFirst();

    [GeneratedRegex(@"^[,:，：、]\s*")]
    private static partial Regex Comma();

    [GeneratedRegex("^(了|囉|喔|啦|的|吧|謝謝|感謝|麻煩了|這個|這件|這項|它|一下)+$")]
    private static partial Regex Courtesy();
}
