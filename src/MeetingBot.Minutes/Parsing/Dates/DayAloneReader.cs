using System.Buffers;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads a 23日 that stands alone, in the month mentioned before. 15日曆天, 大於26日公文 and 公告30日 are durations.</summary>
internal static class DayAloneReader
{
    private const int Reach = 4; // 上網預約

    private const string Numbered = "爐機組線樓門館橋井車艇船倉庫道泵池出碼坑廳球公函令"; // 2號爐, 3號出口: one of several things

    private static readonly SearchValues<string> Ahead =
        SearchValues.Create(["通知", "預約", "公告", "告知", "通報", "張貼", "預告", "申請", "知會"], StringComparison.Ordinal);

    public static bool Read(string text, int at, NumberField field, DateMemory memory, ref Written w)
    {
        if (!field.Within(1, 31) || Glance.IsOneOf(Glance.At(text, w.End), field.Unit == '號' ? Numbered : "曆內數本期程夜分"))
        {
            return false;
        }

        var bareEnd = w.End;
        DayTail.AfterDay(text, ref w);
        var before = Glance.At(text, at - 1);
        var isBound = before == '於' && Ending.IsBound(text, w.End);
        if (isBound && IsAhead(text, field, w.End))
        {
            return false;
        }

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

    // 封路應於 7 日前通知里長: so many days ahead of it, no day of a month.
    private static bool IsAhead(string text, NumberField field, int end)
    {
        var behind = text.AsSpan(Math.Min(end, text.Length));
        behind = behind.StartsWith("前", StringComparison.Ordinal) ? behind[1..] : behind.StartsWith("以前", StringComparison.Ordinal) ? behind[2..] : behind;
        return field.Last is null && field.First is 1 or 2 or 3 or 5 or 7 or 14
            && behind[..Math.Min(Reach, behind.Length)].IndexOfAny(Ahead) >= 0;
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
