using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>A day said in a word and again in numbers: 下週一(9/11)前, 後天(22日)中午前, 週五(5/24)前. The numbers count.</summary>
internal static class SpelledOut
{
    private const int Near = 31;

    public static void Read(string text, ref Written w)
    {
        if (Glance.At(text, w.End) != '(')
        {
            return;
        }

        var inside = new Written { End = w.End + 1 };
        if (!Inside(text, ref inside) || Glance.At(text, inside.End) != ')')
        {
            return;
        }

        w.End = inside.End + 1;
        var word = w.Day is not null && w.TryDays(w.Year ?? 0, out var from, out _) ? from : (DateOnly?)null;
        if (word is { } said && Nearest(said, day => Fits(inside, day)) is { } meant)
        {
            w.Doubt = said == meant ? null : $"文字所指為{RocDate.Write(said)}，括號內為{RocDate.Write(meant)}";
            (w.Year, w.Month, w.Day) = (meant.Year, meant.Month, meant.Day);
        }

        ClockReader.Read(text, ref w, afterDate: true);
    }

    private static bool Inside(string text, ref Written inside)
    {
        if (NumberField.Read(text, inside.End) is { Last: null } field)
        {
            inside.Month = field.Unit == '月' ? field.First : null;
            inside.Day = field.Unit is '日' or '號' ? field.First : null;
            inside.End = field.UnitAt + 1;
            if (inside.Month is not null)
            {
                DayTail.AfterMonth(text, ref inside);
            }

            return inside.Day is not null;
        }

        return SlashReader.TryRead(text, inside.End, isSecond: true, ref inside);
    }

    /// <summary>The day nearest to this one that fits, a month away at most.</summary>
    public static DateOnly? Nearest(DateOnly around, Func<DateOnly, bool> fits)
    {
        for (var away = 0; away <= Near; away++)
        {
            if (fits(around.AddDays(away)))
            {
                return around.AddDays(away);
            }

            if (fits(around.AddDays(-away)))
            {
                return around.AddDays(-away);
            }
        }

        return null;
    }

    private static bool Fits(Written inside, DateOnly day) =>
        day.Day == inside.Day && (inside.Month ?? day.Month) == day.Month && (inside.Year ?? day.Year) == day.Year;
}
