using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads the dates that begin with a number: 110年8月19日, 113學年度第2學期, 8月底, 39-81年, 民國1061021, 23日下午5時.</summary>
internal static class NumberReader
{
    private static readonly string[] Eras = ["中華民國", "民國"];
    private static readonly string[] WesternEras = ["西元", "公元"];

    public static bool TryRead(string text, int at, DateMemory memory, out Written w)
    {
        w = new() { Start = at, End = at };
        var era = Glance.AnyBefore(text, at, Eras);
        var western = era > 0 ? 0 : Glance.AnyBefore(text, at, WesternEras);
        w.Start -= era + western;
        if (NumberField.Read(text, at) is { } field)
        {
            w.End = field.UnitAt + 1;
            return field.Unit switch
            {
                '年' => Year(text, at, field, era + western > 0, ref w),
                '學' => SchoolYear(text, field, ref w),
                '月' => Month(text, at, field, ref w),
                '日' or '號' => DayAlone(text, at, field, memory, ref w),
                _ => false,
            };
        }

        return (era > 0 && Compact(text, at, ref w))
            || SlashReader.TryRead(text, at, isSecond: false, ref w)
            || (!Glance.IsOneOf(Glance.Before(text, at), "第每達逾約共計近:：/.") && ClockReader.Read(text, ref w, afterDate: false));
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

    private static bool SchoolYear(string text, NumberField field, ref Written w)
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
        if (!field.Within(1, 31) || memory.Day is not { } last || Glance.IsOneOf(Glance.At(text, w.End), "曆內數本期程夜分"))
        {
            return false;
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
