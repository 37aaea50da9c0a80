using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Passages;

/// <summary>Reads from a path which agenda item a passage belongs to: 貳/三 for 貳/三/會議結論/(一).</summary>
internal static partial class AgendaPath
{
    private const int LongestLabel = 12;

    /// <summary>Null where the passages under one label are unrelated: 五/主席裁示事項/(一).</summary>
    public static string? ItemOf(string path)
    {
        var steps = path.Split('/');
        var label = Array.FindIndex(steps, step => Label().IsMatch(step));
        return label switch
        {
            < 0 => steps.Length > 1 ? string.Join('/', steps.Take(steps.Length > 2 ? steps.Length - 1 : 2)) : null,
            0 => null,
            1 => steps.Length == 2 ? steps[0] : null, // 肆/結論: the section is the item; 肆/綜合會議結論/一: a list
            _ => string.Join('/', steps.Take(label)),
        };
    }

    /// <summary>貳/三 of 貳/三/(一); empty at the top.</summary>
    public static string ParentOf(string path) => path.LastIndexOf('/') is > 0 and var cut ? path[..cut] : "";

    /// <summary>Whether a passage is of the matter that another opens: 九/案由二/決議 under 九/案由二, and 伍/第三案/說明 beside 伍/第三案/案由.</summary>
    public static bool IsUnder(string path, string title)
    {
        var matter = title.EndsWith("/案由", StringComparison.Ordinal) ? ParentOf(title) : title;
        return path == matter || path.StartsWith(matter + "/", StringComparison.Ordinal);
    }

    /// <summary>肆/主席裁示 and 參/臨時動議: two parts of the agenda.</summary>
    public static bool AreOfTwoParts(string one, string other) =>
        one.Length > 0 && other.Length > 0 && one.Split('/')[0] != other.Split('/')[0];

    /// <summary>八 of 六/主席裁示事項/(八).</summary>
    public static string NumberOf(string path) => path[(path.LastIndexOf('/') + 1)..].Trim('(', ')', '（', '）');

    /// <summary>主席裁示事項, 會議結論: says what stands under it, and nothing of the matter.</summary>
    public static bool IsLabel(string heading) => heading.Length <= LongestLabel && Label().IsMatch(heading.TrimEnd('：', ':', ' '));

    /// <summary>Whether two passages are of one motion: 柒/第一案/一 and 柒/第一案/四/決議, or 丁/說明[2] and 丁/決議[2]/1.</summary>
    public static bool AreOfOneMatter(string one, string other)
    {
        var (steps, others) = (one.Split('/'), other.Split('/'));
        var count = Counted().Match(one).Value;
        return steps[0] == others[0]
            && count == Counted().Match(other).Value
            && (count.Length > 0 || steps.Length < 3 || others.Length < 3 || steps[1] == others[1]);
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Counted();

    [GeneratedRegex(@"(報告|說明|裁示|決議|結論|決定|提示|指示|辦法|案由|意見|回應|發言|致詞|補充|擬辦)(事項)?(\[\d+\])?$")]
    private static partial Regex Label();
}
