using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>Whether what stands here begins an act, and so no name: 請｜研議…, but 請｜研考會….</summary>
internal static class NameStart
{
    private const int LongestShort = 5;
    private const string BeginsVerbs = "轉緊提申運照動發建設編核測驗保開選登投關移更執查訓演展補調試出自進回清推審整減優深廣作";
    private const string BeginsOthers = "會所院校府各"; // 規劃會議, 統計所需: no ending there

    public static bool IsAct(string text, int from, int end)
    {
        var start = NameWords.NoStarts.At(text.AsSpan(from, end - from));
        var after = from + start;
        return start switch
        {
            0 => false,
            1 => !NameBreak.IsUseOrStrain(text, from, end) && !IsShortName(text, from, end),
            _ => PersonWords.EndingAt(text, from) <= start && !HasEnding(text, after, end),
        };
    }

    /// <summary>籌設物流中心, 興建活動中心: what is to be built, no unit that speaks.</summary>
    public static bool IsPlan(ReadOnlySpan<char> words) => NameWords.Founds.Starts(words);

    // 規劃科, 統計室: a verb with an ending right behind it is a name after all.
    private static bool HasEnding(string text, int at, int end) =>
        at < end
        && UnitWords.EndingAt(text, at) is > 0 and var ending
        && NameEnd.CanBeBefore(text, at + ending, end)
        && !BeginsOthers.Contains(text[at], StringComparison.Ordinal);

    // 動物園, 開發處, 設計科: a name that begins with a letter that often begins a verb.
    private static bool IsShortName(string text, int from, int end)
    {
        if (!BeginsVerbs.Contains(text[from], StringComparison.Ordinal))
        {
            return false;
        }

        for (var at = from + 1; at < Math.Min(end, from + LongestShort); at++)
        {
            if (UnitWords.EndingAt(text, at) is > 0 and var ending && NameEnd.CanBeBefore(text, at + ending, end))
            {
                return true;
            }
        }

        return false;
    }
}
