namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads parts of a year, from the end of what is written so far: 上半年, 下半年度底, 第2、3季, 第一季.</summary>
internal static class YearPart
{
    private static readonly string[] FirstHalf = ["上半年度", "上半年"];
    private static readonly string[] SecondHalf = ["下半年度", "下半年"];

    public static bool Half(string text, ref Written w)
    {
        var first = Glance.AnyOf(text, w.End, FirstHalf);
        var second = first > 0 ? 0 : Glance.AnyOf(text, w.End, SecondHalf);
        return first + second > 0 && Take(text, w.End + first + second, first > 0 ? 1 : 7, first > 0 ? 6 : 12, ref w);
    }

    public static bool Quarter(string text, ref Written w) =>
        Glance.At(text, w.End) == '第' && NumberField.Read(text, w.End + 1) is { Unit: '季' } quarter && quarter.Within(1, 4)
        && Take(text, quarter.UnitAt + 1, (quarter.First * 3) - 2, (quarter.Last ?? quarter.First) * 3, ref w);

    private static bool Take(string text, int end, int month, int lastMonth, ref Written w)
    {
        var isEnd = Glance.At(text, end) is '底' or '末';
        w.Month = isEnd ? lastMonth : month;
        w.LastMonth = isEnd ? null : lastMonth;
        w.Portion = isEnd ? Portion.End : Portion.Whole;
        w.End = isEnd ? end + 1 : end;
        return true;
    }
}
