using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads dates written with marks: 113/11/12, 96.7.30, 99-04-22 (ROC), 2018-03-26, 7/18, 2021/08. Not 203-3, 2.0 or 1/3.</summary>
internal static class SlashReader
{
    private static readonly string[] Leads =
    [
        "於", "自", "至", "到", "在", "訂", "定", "截", "迄", "由", "~", "-", "(", "、", "及", "：", "期", "前", "日",
    ];
    private static readonly string[] CaseLeads = ["案號", "編號", "案號：", "編號：", "列管", "項次", "決議：", "結論：", "裁示：", "、"];
    private static readonly string[] Counts =
    [
        "%", "人", "件", "份", "案", "次", "位", "頁", "家", "票", "席", "以上", "強", "個", "坪", "版", "戶", "多數", "之",
    ];

    /// <param name="isSecond">After a date and ~, fewer marks will do: 5/7~21, 110.8.19~8.20.</param>
    public static bool TryRead(string text, int at, bool isSecond, ref Written w)
    {
        if (!isSecond && IsInsideWord(text, at))
        {
            return false;
        }

        var end = Part(text, at, out var first);
        var mark = Glance.At(text, end);
        if (end == at || mark is not ('/' or '.' or '-') || Part(text, end + 1, out var second) is var secondEnd && secondEnd == end + 1)
        {
            return false;
        }

        var digits = end - at;
        if (Glance.At(text, secondEnd) == mark && Part(text, secondEnd + 1, out var third) is var thirdEnd && thirdEnd > secondEnd + 1)
        {
            return IsYear(first, mark, out var year) && second is >= 1 and <= 12 && third is >= 1 and <= 31 && thirdEnd - secondEnd <= 3
                && !IsWordChar(text, thirdEnd) && Take(text, thirdEnd, year, second, third, ref w)
                && (mark != '-' || digits == 4 || w.End > thirdEnd || IsNoCaseNumber(text, at, thirdEnd));
        }

        if (IsWordChar(text, secondEnd) || Glance.At(text, secondEnd) == mark)
        {
            return false;
        }

        if (digits == 4 && mark is '/' or '-' && secondEnd - end == 3 && second is >= 1 and <= 12 && IsYear(first, mark, out var yearOnly))
        {
            (w.Year, w.Month, w.End) = (yearOnly, second, secondEnd);
            return true;
        }

        return (mark == '/' || (isSecond && mark == '.')) && digits <= 2 && secondEnd - end <= 3 && first is >= 1 and <= 12 && second is >= 1 and <= 31
            && Take(text, secondEnd, null, first, second, ref w)
            && (isSecond || IsLikely(text, at, secondEnd, first, second, w));
    }

    private static bool Take(string text, int end, int? year, int month, int day, ref Written w)
    {
        (w.Year, w.Month, w.Day, w.End) = (year, month, day, end);
        DayTail.AfterDay(text, ref w);
        return true;
    }

    // 1/3, 2/3, 3/4 may be fractions: something must say that they are days.
    private static bool IsLikely(string text, int at, int end, int month, int day, in Written w)
    {
        if (w.End > end || Ending.IsBound(text, end))
        {
            return true;
        }

        if (Glance.AnyOf(text, end, Counts) > 0)
        {
            return false;
        }

        var isFraction = month < day && day <= 10;
        return !isFraction || at == 0 || Glance.AnyBefore(text, at, Leads) > 0 || Glance.At(text, end) is '~' or '-' or '起' or '、' or '已';
    }

    // 99-04-22 is a day where words say so; 113-11-01 is more often the first case of a meeting in November.
    private static bool IsNoCaseNumber(string text, int at, int end) =>
        Ending.IsBound(text, end)
        || (Glance.AnyBefore(text, at, CaseLeads) == 0 && (Glance.AnyBefore(text, at, Leads) > 0 || Glance.At(text, end) is ')' or '~'));

    private static bool IsYear(int written, char mark, out int year) =>
        RocDate.TryYear(written, out year) && (written >= 60 || (written >= 36 && mark == '/'));

    private static int Part(string text, int at, out int value)
    {
        value = 0;
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - at < 5)
        {
            value = (value * 10) + text[end++] - '0';
        }

        return end;
    }

    private static bool IsInsideWord(string text, int at) =>
        Glance.Before(text, at) is var before && (char.IsAsciiLetterOrDigit(before) || before is '/' or '.' or '-' or '_' or '#' or '=' or '第');

    private static bool IsWordChar(string text, int at) => char.IsAsciiLetterOrDigit(Glance.At(text, at)) || Glance.At(text, at) is '/' or '%' or '_';
}
