using System.Buffers;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Marks the lines that belong to the page, not to the minutes: page numbers, letterheads, a web page's navigation.</summary>
internal static class FurnitureFinder
{
    private static readonly string[] Web =
    [
        ":::", "跳到主要內容", "跳至主要內容", "移至主內容", "網站導覽", "回首頁", "首頁", "字級", "友善列印", "轉寄友人", "社群分享",
        "分享至", "瀏覽人次", "點閱數", "網站地圖", "javascript", "隱私權", "版權所有", "上版日期", "更新日期", "資料更新", "回上一頁",
        "雙語詞彙", "意見信箱", "熱門關鍵字", "facebook", "您的瀏覽器", "回頂端", "登入", "english", "常見問答", "麵包屑",
        "現在位置", "目前位置",
    ];

    private static readonly SearchValues<char> PageNumber = SearchValues.Create("0123456789一二三四五六七八九十百頁共,，/第 、()");
    private static readonly SearchValues<char> PageOf = SearchValues.Create("0123456789 of/");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789/ ");
    private static readonly SearchValues<char> HanDigits = SearchValues.Create("〇一二三四五六七八九十百");
    private static readonly SearchValues<char> Ruling = SearchValues.Create("-=_*─—━~＿.· ┌┐└┘├┤┬┴┼│|┃");

    public static void Mark(List<Line> lines)
    {
        var repeated = Repeated(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Flow.Text;
            lines[i].IsFurniture = lines[i].Row is null
                && (text.Length == 0 || IsPageNumber(text) || text is "目錄" or "目 錄" or "目次" or "目 次" || text.AsSpan().IndexOfAnyExcept(Ruling) < 0 || IsWeb(text)
                    || (repeated.TryGetValue(text, out var seen) && IsLetterhead(lines, i, seen)));
        }
    }

    /// <summary>A line of a table of contents: 一、事務管理.....1</summary>
    public static bool IsContentsLine(ReadOnlySpan<char> text)
    {
        var number = text.TrimEnd("0123456789 \t");
        var dots = number.TrimEnd(".…·‧．─-_");
        return text.Length > number.Length && number.Length - dots.Length >= 3;
    }

    private static bool IsPageNumber(string text)
    {
        if (text.Length > 16)
        {
            return false;
        }

        var core = text.AsSpan().Trim("-—~–－ _·=[]<>|.");
        if (core.Contains("頁", StringComparison.Ordinal) && core.IndexOfAnyExcept(PageNumber) < 0)
        {
            return true;
        }

        if (core.StartsWith("Page", StringComparison.OrdinalIgnoreCase) && core[4..].IndexOfAnyExcept(PageOf) < 0)
        {
            return true;
        }

        if (core.Length is > 0 and <= 7 && core.IndexOfAnyExcept(Digits) < 0)
        {
            return core.IndexOf('/') > 0 || (core.Length <= 3 && core.IndexOf(' ') < 0);
        }

        // Page numbers in Chinese numerals on a line of their own, inside a sentence.
        return core.Length is > 0 and <= 4 && core.IndexOfAnyExcept(HanDigits) < 0;
    }

    // Letterheads and footers stand on each page, word for word. The first may be the title.
    private static Dictionary<string, Seen> Repeated(List<Line> lines)
    {
        var seen = new Dictionary<string, Seen>();
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Flow.Text;
            if (lines[i].Row is null && text.Length is >= 4 and <= 40 && text.AsSpan().IndexOfAny("，。；") < 0)
            {
                seen[text] = seen.TryGetValue(text, out var before) ? before with { Times = before.Times + 1 } : new(i, 1);
            }
        }

        return seen.Where(s => s.Value.Times >= 2 && MarkerReader.Read(s.Key) is null && LabelReader.Read(s.Key, true) is null && !s.Key.EndsWith('：'))
            .ToDictionary(s => s.Key, s => s.Value);
    }

    private static bool IsLetterhead(List<Line> lines, int i, Seen seen)
    {
        for (var j = Math.Max(0, i - 2); j <= Math.Min(lines.Count - 1, i + 2); j++)
        {
            if (j != i && IsPageNumber(lines[j].Flow.Text))
            {
                return i > seen.First || seen.First > 2;
            }
        }

        return i > seen.First && seen.Times >= 3 && lines[i].Flow.Text.Contains("紀錄", StringComparison.Ordinal);
    }

    private static bool IsWeb(string text)
    {
        if (text.Length > 40)
        {
            return false;
        }

        foreach (var word in Web)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Seen(int First, int Times);
}
