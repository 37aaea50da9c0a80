using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads the other end of 10月20日至11月3日, 5/7~5/21, 110年6月1日起至9月30日止, 16日至26日.</summary>
internal static class RangeReader
{
    private static readonly string[] Eras = ["中華民國", "民國", "西元"];
    private static readonly string[] Connectors = ["起至", "起迄", "起到", "開始至", "至", "到", "迄", "~", "-"];

    /// <summary>The second date when one follows; what it leaves out (year, month) it takes from the first.</summary>
    public static Written? Second(string text, in Written first, DateMemory memory)
    {
        var length = Glance.AnyOf(text, first.End, Connectors);
        if (length == 0 || first.IsTimeOnly || first.LastTime is not null)
        {
            return null;
        }

        var at = first.End + length;
        at += Glance.AnyOf(text, at, Eras);
        var second = new Written { Start = at, End = at };
        return Read(text, at, first, memory, ref second) ? Complete(second, first) : null;
    }

    private static bool Read(string text, int at, in Written first, DateMemory memory, ref Written second)
    {
        if (!ChineseNumeral.Begins(Glance.At(text, at)))
        {
            return Glance.At(text, at) is '今' or '明' or '次' or '翌' or '同' or '本' or '下' or '年' or '月'
                && WordReader.TryRead(text, at, memory, out second) && second.Days is null;
        }

        if (first.Day is not null && NumberField.Read(text, at) is { Unit: '日' or '號', Last: null } day && day.Within(1, 31))
        {
            (second.Day, second.End) = (day.First, day.UnitAt + 1);
            DayTail.AfterDay(text, ref second);
            return Glance.At(text, second.End) is not ('內' or '曆');
        }

        if (first.Day is not null && SlashReader.TryRead(text, at, isSecond: true, ref second))
        {
            return true;
        }

        if (Glance.At(text, first.End) is '~' or '-' && Glance.Number(text, at, out var bare) is var end && bare > first.Day && bare <= 31
            && !char.IsAsciiLetterOrDigit(Glance.At(text, end)) && IsMarked(text, first))
        {
            (second.Day, second.End) = (bare, end); // 5/7~21
            return true;
        }

        if (first is { Year: > 1911, Month: null } && NumberField.Read(text, at) is { Unit: '年', Last: null } year && year.Within(1, 200)
            && RocDate.GregorianOf(year.First) > first.Year)
        {
            (second.Year, second.End) = (RocDate.GregorianOf(year.First), year.UnitAt + 1); // 民國45年至70年
            return true;
        }

        return NumberReader.TryRead(text, at, memory, out second) && !second.IsList && !second.IsTimeOnly;
    }

    private static bool IsMarked(string text, in Written first) => text.AsSpan(first.Start, first.End - first.Start).Contains('/');

    private static Written Complete(Written second, in Written first)
    {
        second.Year ??= second.Month is null || first.Month is null || second.Month >= first.Month ? first.Year : first.Year + 1;
        second.Month ??= second.Day is null ? null : first.LastMonth ?? first.Month;
        return second;
    }
}
