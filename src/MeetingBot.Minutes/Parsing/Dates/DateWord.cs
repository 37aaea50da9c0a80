using System.Collections.Frozen;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>A word that counts from the meeting (明年, 上週) or from the date mentioned last (同日, 翌年).</summary>
/// <param name="NotAfter">Characters that make it part of another word: 說|明年.</param>
/// <param name="NotBefore">Likewise behind it: 明日|期.</param>
internal sealed record DateWord(string Text, WordUnit Unit, int Offset, bool IsAnaphor = false, string NotAfter = "", string NotBefore = "")
{
    private const string Numerals = "0123456789一二三四五六七八九十兩";
    private const string Clear = "說證聲註表文透發"; // 說明, 證明 …
    private const string Own = "日版樣資成根基紙腳讀劇";
    private const string Whole = "相適擔恰不正應每";
    private const string Together = "不相共會協陪";
    private const string DayBehind = "期報曆常夜程益本數式誌光照落記劑";

    private static readonly DateWord[] Words =
    [
        new("上一年度", WordUnit.Year, -1), new("前一年度", WordUnit.Year, -1), new("下一年度", WordUnit.Year, 1), new("次一年度", WordUnit.Year, 1),
        new("上年度", WordUnit.Year, -1, NotAfter: "以"), new("下年度", WordUnit.Year, 1, NotAfter: "以"),
        new("上年", WordUnit.Year, -1, NotAfter: "以早晚零同", NotBefore: "紀"),
        new("今年", WordUnit.Year, 0), new("本年", WordUnit.Year, 0, NotAfter: Own, NotBefore: "資"),
        new("明年", WordUnit.Year, 1, NotAfter: Clear, NotBefore: "限"), new("去年", WordUnit.Year, -1, NotAfter: "過失"),
        new("前年", WordUnit.Year, -2, NotAfter: "以之先目從日年月近", NotBefore: "度"),
        new("後年", WordUnit.Year, 2, NotAfter: "以之今往此然前其先日月年", NotBefore: "度金資"),
        new("當年", WordUnit.Year, 0, true, Whole), new("同年", WordUnit.Year, 0, true, Together, "級齡"), new("該年", WordUnit.Year, 0, true, "應"),
        new("翌年", WordUnit.Year, 1, true), new("次年", WordUnit.Year, 1, true, Numerals + "每首本歷多屢上下"), new("隔年", WordUnit.Year, 1, true, "每"),

        new("上個月", WordUnit.Month, -1), new("下個月", WordUnit.Month, 1), new("這個月", WordUnit.Month, 0),
        new("本月", WordUnit.Month, 0, NotAfter: Own),
        new("上月", WordUnit.Month, -1, NotAfter: "以"), new("下月", WordUnit.Month, 1, NotAfter: "以"),
        new("前一個月", WordUnit.Month, -1, true), new("前一月", WordUnit.Month, -1, true),
        new("當月", WordUnit.Month, 0, true, Whole), new("同月", WordUnit.Month, 0, true, Together), new("該月", WordUnit.Month, 0, true, "應"),
        new("次月", WordUnit.Month, 1, true, Numerals + "每首"), new("翌月", WordUnit.Month, 1, true),

        new("上個星期", WordUnit.Week, -1), new("下個星期", WordUnit.Week, 1), new("上個禮拜", WordUnit.Week, -1), new("下個禮拜", WordUnit.Week, 1),
        new("上星期", WordUnit.Week, -1, NotAfter: "以"), new("下星期", WordUnit.Week, 1, NotAfter: "以"), new("本星期", WordUnit.Week, 0),
        new("上禮拜", WordUnit.Week, -1), new("下禮拜", WordUnit.Week, 1), new("這禮拜", WordUnit.Week, 0), new("本禮拜", WordUnit.Week, 0),
        new("上上週", WordUnit.Week, -2), new("下下週", WordUnit.Week, 2),
        new("上週", WordUnit.Week, -1, NotAfter: "以", NotBefore: "邊知年"), new("上周", WordUnit.Week, -1, NotAfter: "以", NotBefore: "邊知年全遭"),
        new("下週", WordUnit.Week, 1, NotAfter: "以", NotBefore: "期年"), new("下周", WordUnit.Week, 1, NotAfter: "以", NotBefore: "邊期年全遭"),
        new("本週", WordUnit.Week, 0, NotAfter: Own, NotBefore: "年期"), new("本周", WordUnit.Week, 0, NotAfter: Own, NotBefore: "邊年期"),
        new("前一週", WordUnit.Week, -1, true), new("前一周", WordUnit.Week, -1, true), new("這週", WordUnit.Week, 0),
        new("這周", WordUnit.Week, 0, NotBefore: "邊"), new("當週", WordUnit.Week, 0, true), new("次週", WordUnit.Week, 1, true),

        new("今日", WordUnit.Day, 0), new("今天", WordUnit.Day, 0), new("本日", WordUnit.Day, 0, NotAfter: Own, NotBefore: "曆"),
        new("今晚", WordUnit.Day, 0), new("今早", WordUnit.Day, 0),
        new("明日", WordUnit.Day, 1, NotAfter: Clear, NotBefore: DayBehind), new("明天", WordUnit.Day, 1, NotAfter: Clear),
        new("明早", WordUnit.Day, 1, NotAfter: Clear), new("後天", WordUnit.Day, 2, NotAfter: "以之前先今", NotBefore: "性"),
        new("昨日", WordUnit.Day, -1), new("昨天", WordUnit.Day, -1), new("昨晚", WordUnit.Day, -1),
        new("前天", WordUnit.Day, -2, NotAfter: "以之目先日"),
        new("當日", WordUnit.Day, 0, true, Whole, DayBehind), new("當天", WordUnit.Day, 0, true, Whole),
        new("同日", WordUnit.Day, 0, true, Together, DayBehind),
        new("前一日", WordUnit.Day, -1, true), new("前一天", WordUnit.Day, -1, true),
        new("該日", WordUnit.Day, 0, true, "應", DayBehind), new("翌日", WordUnit.Day, 1, true, "", DayBehind),
        new("次日", WordUnit.Day, 1, true, Numerals + "每首", DayBehind), new("隔日", WordUnit.Day, 1, true, "每", DayBehind),
        new("隔天", WordUnit.Day, 1, true, "每"),
    ];

    private static readonly FrozenDictionary<char, DateWord[]> ByFirst = Words
        .GroupBy(word => word.Text[0])
        .ToFrozenDictionary(same => same.Key, same => same.OrderByDescending(word => word.Text.Length).ToArray());

    /// <summary>The longest such word that stands here, or null.</summary>
    public static DateWord? At(string text, int at)
    {
        if (!ByFirst.TryGetValue(text[at], out var words))
        {
            return null;
        }

        foreach (var word in words)
        {
            if (Glance.Has(text, at, word.Text))
            {
                return Glance.IsOneOf(Glance.At(text, at - 1), word.NotAfter) || Glance.IsOneOf(Glance.At(text, at + word.Text.Length), word.NotBefore)
                    ? null
                    : word;
            }
        }

        return null;
    }
}
