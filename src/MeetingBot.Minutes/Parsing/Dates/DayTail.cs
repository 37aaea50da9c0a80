using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads what follows a year, a month or a day within one expression, from the end of what is written so far.</summary>
internal static class DayTail
{
    private static readonly string[] ThatDay = ["當日", "當天"];
    private static readonly string[] WeekWords = ["星期", "禮拜", "週", "周"];

    /// <summary>After 110年 or 今年: 度, 底, 上半年, 第2、3季, a month.</summary>
    public static void AfterYear(string text, ref Written w)
    {
        if (Glance.At(text, w.End) == '度' && Glance.At(text, w.End + 1) != '假')
        {
            w.End++;
        }

        if (YearPart.Half(text, ref w) || YearPart.Quarter(text, ref w))
        {
            return;
        }

        switch (Glance.At(text, w.End))
        {
            case '底' or '末':
                w.Portion = Portion.End;
                w.End++;
                return;
            case '初':
                w.Portion = Portion.Early;
                w.End++;
                return;
        }

        if (NumberField.Read(text, w.End) is { Unit: '月' } month && month.Within(1, 12))
        {
            w.Month = month.First;
            w.LastMonth = month.Last;
            w.End = month.UnitAt + 1;
            AfterMonth(text, ref w);
        }
    }

    /// <summary>After 8月 or 本月: 份, 底, 上旬, a day or several.</summary>
    public static void AfterMonth(string text, ref Written w)
    {
        var c = Glance.At(text, w.End);
        if (c == '份')
        {
            c = Glance.At(text, ++w.End);
        }

        var next = Glance.At(text, w.End + 1);
        (w.Portion, var length) = (c, next) switch
        {
            ('上', '旬') => (Portion.Early, 2),
            ('中', '旬') => (Portion.Middle, 2),
            ('下', '旬') => (Portion.Late, 2),
            ('初', _) => (Portion.Early, 1),
            ('底' or '末', _) => (Portion.End, 1),
            ('中', _) when !Glance.IsOneOf(next, "央正心山和文國小學高低英華西美東南北油研醫獎標選信壢興") => (Portion.Middle, 1), // 8月中央疫情…
            _ => (Portion.Whole, 0),
        };
        w.End += length;
        if (length > 0)
        {
            return;
        }

        if (NumberField.Read(text, w.End) is { Unit: '日' or '號' } day && !Glance.IsOneOf(Glance.At(text, day.UnitAt + 1), "曆"))
        {
            w.Day = day.First;
            w.LastDay = day.Last;
            w.End = day.UnitAt + 1;
            AfterDay(text, ref w);
        }
        else if (w.LastMonth is null && Glance.Number(text, w.End, out var bare) is var end && end > w.End && bare is >= 1 and <= 31
            && Glance.At(text, end) == '(' && ParenthesizedWeekday(text, end, out _) > end)
        {
            w.Day = bare; // 8月19(四)
            w.End = end;
            AfterDay(text, ref w);
        }
    }

    /// <summary>After 19日 or 今日: (四), 當日, a time.</summary>
    public static void AfterDay(string text, ref Written w)
    {
        var end = ParenthesizedWeekday(text, w.End, out var weekday);
        if (end == w.End && Glance.AnyOf(text, end, WeekWords) is var length and > 0 && RocDate.TryWeekday(Glance.At(text, end + length), out var bare))
        {
            (end, weekday) = (end + length + 1, bare);
        }

        w.Weekday = weekday ?? w.Weekday;
        w.End = end + Glance.AnyOf(text, end, ThatDay);
        ClockReader.Read(text, ref w, afterDate: true);
    }

    /// <summary>(四), (星期四), (週四): the end of it, or <paramref name="at"/>.</summary>
    public static int ParenthesizedWeekday(string text, int at, out DayOfWeek? weekday)
    {
        weekday = null;
        if (Glance.At(text, at) != '(')
        {
            return at;
        }

        var inside = at + 1;
        inside += Glance.AnyOf(text, inside, WeekWords);
        if (!RocDate.TryWeekday(Glance.At(text, inside), out var day) || Glance.At(text, inside + 1) != ')')
        {
            return at;
        }

        weekday = day;
        return inside + 2;
    }
}
