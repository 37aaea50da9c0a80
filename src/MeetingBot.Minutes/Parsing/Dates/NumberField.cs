using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>One number or several under one unit: 8月, 1至7月, 7、8月, 107與108年, 39-81年.</summary>
internal readonly record struct NumberField(int First, int? Last, char Unit, int UnitAt)
{
    public bool Within(int low, int high) => First >= low && First <= high && (Last is not { } last || (last > First && last <= high));

    // 7、8月間 opens a paragraph too; 三、四月底前 is the third item.
    private static bool IsPair(string text, int first, int next)
    {
        var end = Glance.Number(text, next, out var second);
        return second == first + 1 && Glance.At(text, end) == '月' && Glance.At(text, end + 1) is '間' or '份';
    }

    /// <summary>Reads from here up to a unit among 年 學 月 日 號 季; null when something else follows.</summary>
    public static NumberField? Read(string text, int at)
    {
        var end = Glance.Number(text, at, out var first);
        if (end == at)
        {
            return null;
        }

        int? last = null;
        for (var more = 0; more < 6; more++)
        {
            var c = Glance.At(text, end);
            if (c is '年' or '月' or '日' or '號' or '季' || (c == '學' && Glance.At(text, end + 1) is '年' or '期'))
            {
                return new(first, last, c, end);
            }

            var next = c is '至' or '到' or '~' or '-' or '、' or '與' or '及' or '和' ? end + 1 : end;
            if (next == end || !ChineseNumeral.Begins(Glance.At(text, next))
                || (c == '、' && Glance.BeginsItem(text, end) && !IsPair(text, first, next)))
            {
                return null; // 三、6月底前 is the third item
            }

            end = Glance.Number(text, next, out var value);
            last = value;
        }

        return null;
    }
}
