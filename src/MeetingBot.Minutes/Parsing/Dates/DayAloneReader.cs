using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads a 23日 that stands alone, in the month mentioned before. 15日曆天, 大於26日公文 and 公告30日 are durations.</summary>
internal static class DayAloneReader
{
    public static bool Read(string text, int at, NumberField field, DateMemory memory, ref Written w)
    {
        if (!field.Within(1, 31) || Glance.IsOneOf(Glance.At(text, w.End), "曆內數本期程夜分"))
        {
            return false;
        }

        var bareEnd = w.End;
        DayTail.AfterDay(text, ref w);
        var before = Glance.At(text, at - 1);
        var isBound = before == '於' && Ending.IsBound(text, w.End);
        if (memory.Day is not { } last || !memory.IsFresh)
        {
            return isBound && OfThisMonth(field, memory, ref w);
        }

        if (w.End == bareEnd && !isBound && !(memory.IsNear(at) && before is '、' or '及' or '與' or '和' or '至' or '~' or '於' or '自' or '；' or '，'))
        {
            return false;
        }

        (w.Year, w.Month, w.Day, w.LastDay) = (last.Year, last.Month, field.First, field.Last);
        w.Why = $"依前文所述{last.Month}月推算";
        return true;
    }

    // 請於20日前回復: the next 20th after the meeting.
    private static bool OfThisMonth(NumberField field, DateMemory memory, ref Written w)
    {
        if (field.Last is not null || memory.Held is not { } held)
        {
            return false;
        }

        var month = field.First >= held.Day ? held : held.AddMonths(1);
        (w.Year, w.Month, w.Day) = (month.Year, month.Month, field.First);
        w.Why = $"依會議日期{RocDate.Write(held)}推算，未寫月份";
        return true;
    }
}
