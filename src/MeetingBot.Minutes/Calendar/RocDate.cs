using System.Globalization;

namespace MeetingBot.Minutes.Calendar;

/// <summary>Dates as Taiwanese offices spell them (民國紀年). Nothing else reads or writes a ROC year.</summary>
public static class RocDate
{
    private const int Offset = 1911;
    private const string Weekdays = "日一二三四五六";

    /// <summary>114年2月27日（四）; before 1912: 民國前3年5月1日（六）.</summary>
    public static string Write(DateOnly date) => $"{WriteDay(date)}（{Weekday(date.DayOfWeek)}）";

    /// <summary>114年2月27日.</summary>
    public static string WriteDay(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{WriteYear(date.Year)}年{date.Month}月{date.Day}日");

    /// <summary>15時, 15時30分: what follows the day.</summary>
    public static string WriteClock(TimeOnly time) =>
        time.Minute == 0 ? string.Create(CultureInfo.InvariantCulture, $"{time.Hour}時") : string.Create(CultureInfo.InvariantCulture, $"{time.Hour}時{time.Minute:00}分");

    /// <summary>The ROC year without 年: 114, or 民國前3.</summary>
    public static string WriteYear(int gregorian) =>
        gregorian > Offset
            ? (gregorian - Offset).ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"民國前{Offset + 1 - gregorian}");

    public static int YearOf(int gregorian) => gregorian - Offset;

    public static int GregorianOf(int roc) => roc + Offset;

    public static char Weekday(DayOfWeek day) => Weekdays[(int)day];

    /// <summary>What stands after 星期, 週 or 禮拜: 一 to 六, 日 or 天.</summary>
    public static bool TryWeekday(char c, out DayOfWeek day)
    {
        var index = c == '天' ? 0 : Weekdays.IndexOf(c, StringComparison.Ordinal);
        day = (DayOfWeek)Math.Max(0, index);
        return index >= 0;
    }

    /// <summary>The Gregorian year of a written one, by its size: 90 is 2001, 2012 is 2012.</summary>
    public static bool TryYear(int written, out int gregorian)
    {
        gregorian = written switch
        {
            >= 1 and <= 199 => written + Offset,
            >= 1850 and <= 2150 => written,
            _ => 0,
        };
        return gregorian > 0;
    }

    /// <summary>The Gregorian year of 民國前 N 年, which goes back before 1912.</summary>
    public static bool TryYearBefore(int written, out int gregorian)
    {
        gregorian = Offset + 1 - written;
        return written >= 1 && gregorian >= 1;
    }

    public static bool TryDay(int year, int month, int day, out DateOnly date)
    {
        var exists = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = exists ? new(year, month, day) : default;
        return exists;
    }

    /// <summary>
    /// A whole day: 中華民國114年2月27日（四）, 114/2/27, 99-04-22, 96.7.30, 民國1061021, 一○二年三月五日, 2025-02-27, 西元2025年2月27日.
    /// A day that does not exist, or a weekday that contradicts it, is no date.
    /// </summary>
    public static bool TryParse(string? text, out DateOnly date)
    {
        date = default;
        var rest = (text ?? "").AsSpan().Trim();
        var era = Skip(ref rest, "中華民國") || Skip(ref rest, "民國");
        var before = era && Skip(ref rest, "前");
        var western = !era && (Skip(ref rest, "西元") || Skip(ref rest, "公元"));
        var digits = ReadNumber(ref rest, out var first);
        if (era && digits is 6 or 7 && rest.IsEmpty)
        {
            return TryDay((first / 10000) + Offset, first / 100 % 100, first % 100, out date);
        }

        if (digits == 0 && era && Skip(ref rest, "元"))
        {
            (first, digits) = (1, 1);
        }

        rest = rest.TrimStart();
        var between = rest.IsEmpty ? '\0' : rest[0];
        return digits > 0
            && TakeYear(first, before, western, out var year)
            && Take(ref rest, between, '年') && ReadNumber(ref rest, out var month) > 0
            && Take(ref rest, between, '月') && ReadNumber(ref rest, out var day) > 0
            && (between != '年' || Skip(ref rest, "日") || Skip(ref rest, "號"))
            && TryDay(year, month, day, out date)
            && AgreesWith(rest.Trim(), date.DayOfWeek);
    }

    private static bool TakeYear(int written, bool before, bool western, out int year)
    {
        year = written;
        return before ? TryYearBefore(written, out year) : western ? written >= 1 : TryYear(written, out year);
    }

    private static bool Take(ref ReadOnlySpan<char> rest, char between, char unit)
    {
        rest = rest.TrimStart();
        if (rest.IsEmpty || (between == '年' ? rest[0] != unit : rest[0] != between || between is not ('/' or '.' or '-')))
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    private static bool AgreesWith(ReadOnlySpan<char> rest, DayOfWeek day)
    {
        if (rest.IsEmpty)
        {
            return true;
        }

        rest = rest.Trim("（）()");
        _ = Skip(ref rest, "星期") || Skip(ref rest, "禮拜") || Skip(ref rest, "週") || Skip(ref rest, "周");
        return rest.Length == 1 && TryWeekday(rest[0], out var written) && written == day;
    }

    private static int ReadNumber(ref ReadOnlySpan<char> rest, out int value)
    {
        rest = rest.TrimStart();
        var length = ChineseNumeral.Read(rest, out value);
        rest = rest[length..];
        return length;
    }

    private static bool Skip(ref ReadOnlySpan<char> rest, string word)
    {
        rest = rest.TrimStart();
        if (!rest.StartsWith(word, StringComparison.Ordinal))
        {
            return false;
        }

        rest = rest[word.Length..];
        return true;
    }
}
