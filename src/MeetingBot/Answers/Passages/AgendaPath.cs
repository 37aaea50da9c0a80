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

    /// <summary>主席裁示事項, 會議結論: says what stands under it, and nothing of the matter.</summary>
    public static bool IsLabel(string heading) => heading.Length <= LongestLabel && Label().IsMatch(heading.TrimEnd('：', ':', ' '));

    [GeneratedRegex(@"(報告|說明|裁示|決議|結論|決定|提示|指示|辦法|案由|意見|回應|發言|致詞|補充|擬辦)(事項)?(\[\d+\])?$")]
    private static partial Regex Label();
}
