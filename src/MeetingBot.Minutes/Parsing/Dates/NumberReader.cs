using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads the dates that begin with a number: 110年8月18日, 113學年度第2學期, 8月底, 39-81年, 民國1061021, 23日下午5時.</summary>
internal static class NumberReader
{
    private static readonly string[] ErasBefore = ["中華民國前", "民國前"];
    private static readonly string[] Eras = ["中華民國", "民國"];
    private static readonly string[] WesternEras = ["西元", "公元"];

    public static bool TryRead(string text, int at, DateMemory memory, out Written w)
    {
        w = new() { Start = at, End = at };
        var era = Glance.AnyBefore(text, at, Eras);
        var before = Glance.AnyBefore(text, at, ErasBefore);
        var western = Glance.AnyBefore(text, at, WesternEras);
        w.Start -= era + western + before;
        if (NumberField.Read(text, at) is { } field)
        {
            w.End = field.UnitAt + 1;
            return field.Unit switch
            {
                '年' when before > 0 => YearBefore(text, field, ref w),
                '年' => Year(text, at, field, era + western > 0, ref w),
                '學' => SchoolYearReader.Read(text, field, ref w),
                '月' => Month(text, at, field, ref w),
                '日' or '號' => DayAloneReader.Read(text, at, field, memory, ref w),
                _ => false,
            };
        }

        return (era > 0 && Compact(text, at, ref w))
            || HalfOfYear(text, at, ref w)
            || SlashReader.TryRead(text, at, isSecond: false, ref w)
            || (!Glance.IsOneOf(Glance.Before(text, at), "第每達逾約共計近/.-") && !IsSecondOfPair(text, at)
                && ClockReader.Read(text, ref w, afterDate: false));
    }

    private static bool YearBefore(string text, NumberField field, ref Written w)
    {
        var exists = RocDate.TryYearBefore(field.First, out var year);
        w.Year = year;
        DayTail.AfterYear(text, ref w);
        return exists;
    }

    private static bool Year(string text, int at, NumberField field, bool hasEra, ref Written w)
    {
        if (!RocDate.TryYear(field.First, out var year))
        {
            return false;
        }

        w.Year = year;
        if (field.Last is { } last)
        {
            if (last <= field.First || !RocDate.TryYear(last, out var lastYear) || field.First < 36)
            {
                return false;
            }

            w.LastYear = lastYear;
        }

        var yearEnd = w.End;
        DayTail.AfterYear(text, ref w);
        var isMore = w.End > yearEnd;
        return hasEra || field.First >= 1850 || (isMore && field.First >= 30) || IsBareYear(text, at, field, yearEnd);
    }

    // 110年 is a year; 3年, 20年保固 and 逾90年 are durations.
    private static bool IsBareYear(string text, int at, NumberField field, int end) =>
        (field.First >= 80 || field.Last is not null)
        && !Glance.IsOneOf(Glance.Before(text, at), "第達逾滿近約每共")
        && !Glance.IsOneOf(Glance.At(text, end), "期限來內次餘多")
        && !Glance.Has(text, end, "以上");

    private static bool Month(string text, int at, NumberField field, ref Written w)
    {
        if (!field.Within(1, 12) || Glance.IsOneOf(Glance.Before(text, at), "第滿逾達每共近個.-/"))
        {
            return false;
        }

        w.Month = field.First;
        w.LastMonth = field.Last;
        DayTail.AfterMonth(text, ref w);
        return w.End > field.UnitAt + 1 || !Glance.IsOneOf(Glance.At(text, w.End), "薪租票費餅台球亮曆天");
    }

    // 97下半年度: 年 is left out.
    private static bool HalfOfYear(string text, int at, ref Written w)
    {
        var end = Glance.Number(text, at, out var value);
        if (value < 80 || Glance.At(text, end) is not ('上' or '下') || !RocDate.TryYear(value, out var year))
        {
            return false;
        }

        (w.Year, w.End) = (year, end);
        return YearPart.Half(text, ref w);
    }

    // The 20 of 1:20:30
    private static bool IsSecondOfPair(string text, int at) => Glance.At(text, at - 1) is ':' or '：' && char.IsAsciiDigit(Glance.At(text, at - 2));

    private static bool Compact(string text, int at, ref Written w)
    {
        var end = Glance.Number(text, at, out var value);
        if (end - at is not (6 or 7) || !RocDate.TryYear(value / 10000, out var year))
        {
            return false;
        }

        (w.Year, w.Month, w.Day, w.End) = (year, value / 100 % 100, value % 100, end);
        DayTail.AfterDay(text, ref w);
        return true;
    }
}
