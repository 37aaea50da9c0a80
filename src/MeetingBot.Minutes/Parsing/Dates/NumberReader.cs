using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads the dates that begin with a number: 110年8月19日, 113學年度第2學期, 8月底, 39-81年, 民國1061021, 23日下午5時.</summary>
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
                '學' => SchoolYear(text, field, ref w),
                '月' => Month(text, at, field, ref w),
                '日' or '號' => DayAlone(text, at, field, memory, ref w),
                _ => false,
            };
        }

        return (era > 0 && Compact(text, at, ref w))
            || HalfOfYear(text, at, ref w)
            || SlashReader.TryRead(text, at, isSecond: false, ref w)
            || (!Glance.IsOneOf(Glance.Before(text, at), "第每達逾約共計近/.-") && !IsSecondOfPair(text, at) && ClockReader.Read(text, ref w, afterDate: false));
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

    public static bool SchoolYear(string text, NumberField field, ref Written w)
    {
        if (Glance.At(text, field.UnitAt + 1) != '年' || field.First < 36 || !RocDate.TryYear(field.First, out var year)
            || !RocDate.TryYear(field.Last ?? field.First, out var lastYear))
        {
            return false;
        }

        w.End = field.UnitAt + 2;
        w.End += Glance.At(text, w.End) == '度' ? 1 : 0;
        w.Days = (new(year, 8, 1), new(lastYear + 1, 7, 31));
        if (Glance.At(text, w.End) == '第' && NumberField.Read(text, w.End + 1) is { Unit: '學', First: 1 or 2, Last: null } term
            && Glance.At(text, term.UnitAt + 1) == '期')
        {
            w.End = term.UnitAt + 2;
            w.Days = Term(year, term.First == 1);
        }
        else if (Glance.Has(text, w.End, "上學期") || Glance.Has(text, w.End, "下學期"))
        {
            w.Days = Term(year, text[w.End] == '上');
            w.End += 3;
        }

        w.Why = "學年自8月1日起，第2學期自2月1日起";
        return true;
    }

    private static (DateOnly From, DateOnly To) Term(int year, bool isFirst) =>
        isFirst ? new(new DateOnly(year, 8, 1), new DateOnly(year + 1, 1, 31)) : new(new DateOnly(year + 1, 2, 1), new DateOnly(year + 1, 7, 31));

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

    // 23日 alone belongs to a month mentioned before; 15日曆天, 大於26日公文 and 公告30日 are durations.
    private static bool DayAlone(string text, int at, NumberField field, DateMemory memory, ref Written w)
    {
        if (!field.Within(1, 31) || Glance.IsOneOf(Glance.At(text, w.End), "曆內數本期程夜分"))
        {
            return false;
        }

        if (memory.Day is not { } last || !memory.IsFresh)
        {
            return DayOfThisMonth(text, at, field, memory, ref w);
        }

        var bareEnd = w.End;
        DayTail.AfterDay(text, ref w);
        var before = Glance.Before(text, at);
        var isNamed = w.End > bareEnd
            || (memory.IsNear(at) && (before is '、' or '及' or '與' or '和' or '至' or '~' or '於' or '自' or '；' or '，'))
            || (before is '於' && Ending.IsBound(text, w.End));
        if (!isNamed)
        {
            return false;
        }

        w.Year = last.Year;
        w.Month = last.Month;
        w.Day = field.First;
        w.LastDay = field.Last;
        w.Why = $"依前文所述{last.Month}月推算";
        return true;
    }

    // 請於20日前回復: the next 20th after the meeting.
    private static bool DayOfThisMonth(string text, int at, NumberField field, DateMemory memory, ref Written w)
    {
        DayTail.AfterDay(text, ref w);
        if (Glance.At(text, at - 1) != '於' || field.Last is not null || !Ending.IsBound(text, w.End) || memory.Held is not { } held)
        {
            return false;
        }

        var month = field.First >= held.Day ? held : held.AddMonths(1);
        (w.Year, w.Month, w.Day) = (month.Year, month.Month, field.First);
        w.Why = $"依會議日期{RocDate.Write(held)}推算，未寫月份";
        return true;
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
        return DayTail.Half(text, ref w);
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
