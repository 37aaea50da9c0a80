namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads times of day: 上午9時3分, 14:00, 下午5時30分, 中午12時8分, 十二時二十五分, 上午8時至17時.</summary>
internal static class ClockReader
{
    private static readonly string[] Morning = ["上午", "早上", "清晨", "凌晨", "午前"];
    private static readonly string[] Noon = ["中午"];
    private static readonly string[] Afternoon = ["下午", "晚上", "晚間", "傍晚", "午後", "夜間"];

    /// <summary>Reads a time, or a range of times, into <paramref name="written"/> from its end.</summary>
    /// <param name="afterDate">After a date less is needed to make it a time: 9時, 3點, or only 下午.</param>
    public static bool Read(string text, ref Written written, bool afterDate)
    {
        if (!afterDate && (Glance.EndsWith(text, written.End, "當日") || Glance.EndsWith(text, written.End, "當天")))
        {
            return false; // 活動當日5時30分: the day is not known, so the time is none of the meeting's day
        }

        var end = One(text, written.End, afterDate, out var time);
        if (end == written.End)
        {
            return false;
        }

        written.End = end;
        written.Time = time;
        if (time is not null && Glance.At(text, end) is '至' or '到' or '~' or '-' or '起'
            && One(text, end + (Glance.Has(text, end, "起至") ? 2 : 1), afterDate: true, out var last) is var lastEnd && last is not null)
        {
            written.End = lastEnd;
            written.LastTime = last < time && last.Value.Hour < 12 && time.Value.Hour >= 12 ? last.Value.AddHours(12) : last;
        }

        return true;
    }

    private static int One(string text, int at, bool afterDate, out TimeOnly? time)
    {
        time = null;
        var part = Glance.AnyOf(text, at, Morning);
        var noon = part > 0 ? 0 : Glance.AnyOf(text, at, Noon);
        var afternoon = part + noon > 0 ? 0 : Glance.AnyOf(text, at, Afternoon);
        var start = at + part + noon + afternoon;
        var hasPart = start > at;
        if (Hour(text, start, hasPart || afterDate, out var hour, out var minute) is var end && end > start && hour <= 24 && minute <= 59)
        {
            hour += (afternoon > 0 && hour < 12) || (noon > 0 && hour < 6) ? 12 : 0;
            hour = part > 0 && hour == 12 ? 0 : hour;
            time = hour == 24 ? new(23, 59) : new(hour, minute); // 24時 still belongs to the day it ends
            return end;
        }

        if (noon > 0 && afterDate)
        {
            time = new(12, 0);
        }

        return hasPart && afterDate ? start : at;
    }

    private static int Hour(string text, int at, bool isTime, out int hour, out int minute)
    {
        minute = 0;
        var end = Glance.Number(text, at, out hour);
        if (end == at || end - at > 3)
        {
            return at;
        }

        var unit = Glance.At(text, end);
        if (unit is ':' or '：')
        {
            var minuteEnd = Glance.Number(text, end + 1, out minute);
            var isRatio = !isTime && end - at == 1 && hour < 6; // 1:20
            var proper = !isRatio && minuteEnd == end + 3 && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[at]) && end - at <= 2;
            return !proper ? at
                : Glance.At(text, minuteEnd) == '分' ? minuteEnd + 1
                : Seconds(text, minuteEnd);
        }

        if (unit is not ('時' or '點') || Glance.IsOneOf(Glance.At(text, end + 1), "間數段常程限效候期代空"))
        {
            return at;
        }

        end++;
        if (Glance.At(text, end) is '半' or '整')
        {
            minute = text[end] == '半' ? 30 : 0;
            return end + 1;
        }

        var afterMinute = Glance.Number(text, end, out var minutes);
        if (afterMinute > end && Glance.At(text, afterMinute) == '分' && !Glance.IsOneOf(Glance.At(text, afterMinute + 1), "之別為組"))
        {
            minute = minutes;
            return afterMinute + (Glance.At(text, afterMinute + 1) == '整' ? 2 : 1);
        }

        return isTime || (unit == '時' && text[at] != '一') ? end : at; // 一時疏忽
    }

    // 14:00:00, and no ratio such as 1:20:5.
    private static int Seconds(string text, int end)
    {
        var isSeconds = Glance.At(text, end) is ':' or '：'
            && char.IsAsciiDigit(Glance.At(text, end + 1)) && char.IsAsciiDigit(Glance.At(text, end + 2));
        return isSeconds ? end + 3 : end;
    }
}
