using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads 本(110)年, 明（101）年, 本(三)月底, 今(4)日, 下(98)學年度: the number counts, the word tells where to look for it.</summary>
internal static class ParenthesizedReader
{
    public static bool TryRead(string text, int at, DateMemory memory, ref Written w)
    {
        int? offset = text[at] switch
        {
            '今' or '本' or '當' or '同' => 0,
            '明' or '次' or '下' => 1,
            '昨' or '去' or '上' => -1,
            '前' => -2,
            '後' => 2,
            _ => null,
        };
        var end = Glance.Number(text, at + 2, out var number);
        if (offset is not { } away || end == at + 2 || Glance.At(text, end) != ')')
        {
            return false;
        }

        w.End = end + 2;
        w.IsWord = true;
        return Glance.At(text, end + 1) switch
        {
            '年' => Year(text, number, memory.Context.ThisYear + away, ref w),
            '學' => SchoolYearReader.Read(text, new(number, null, '學', end + 1), ref w),
            '月' => Month(text, number, memory.Held?.AddMonths(away), ref w),
            '日' => Day(text, number, memory.Held?.AddDays(away), ref w),
            _ => false,
        };
    }

    private static bool Year(string text, int number, int? expected, ref Written w)
    {
        if (number < 60 || !RocDate.TryYear(number, out var year))
        {
            return false;
        }

        w.Doubt = expected is { } other && other != year ? $"「{text[w.Start..w.End]}」與會議年度不符" : null;
        w.Year = year;
        DayTail.AfterYear(text, ref w);
        return true;
    }

    private static bool Month(string text, int number, DateOnly? around, ref Written w)
    {
        if (number is < 1 or > 12)
        {
            return false;
        }

        w.Month = number;
        w.IsAdrift = around is null;
        w.Year = around is { } near ? near.Year + (number - near.Month > 6 ? -1 : near.Month - number > 6 ? 1 : 0) : null;
        DayTail.AfterMonth(text, ref w);
        return true;
    }

    private static bool Day(string text, int number, DateOnly? around, ref Written w)
    {
        if (number is < 1 or > 31)
        {
            return false;
        }

        var day = around is { } near ? SpelledOut.Nearest(near, candidate => candidate.Day == number) : null;
        w.IsAdrift = day is null;
        (w.Year, w.Month, w.Day) = (day?.Year, day?.Month, day?.Day);
        DayTail.AfterDay(text, ref w);
        return true;
    }
}
