using System.Globalization;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads 每日, 每週五, 每月10日前, 每個月的20日以前, 每季, 每年3月底前, 每2週, 按月.</summary>
internal static class RecurrenceReader
{
    private static readonly string[] Days =
    [
        "FREQ=WEEKLY;BYDAY=SU", "FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=WE", "FREQ=WEEKLY;BYDAY=TH",
        "FREQ=WEEKLY;BYDAY=FR", "FREQ=WEEKLY;BYDAY=SA",
    ];

    private static readonly (string Word, string Rule, char Unit)[] Units =
    [
        ("半年", "FREQ=MONTHLY;INTERVAL=6", '半'), ("個月", "FREQ=MONTHLY", '月'), ("個星期", "FREQ=WEEKLY", '週'), ("個禮拜", "FREQ=WEEKLY", '週'),
        ("學期", "FREQ=MONTHLY;INTERVAL=6", '學'), ("學年", "FREQ=YEARLY", '學'), ("星期", "FREQ=WEEKLY", '週'), ("禮拜", "FREQ=WEEKLY", '週'),
        ("週", "FREQ=WEEKLY", '週'), ("周", "FREQ=WEEKLY", '週'), ("月", "FREQ=MONTHLY", '月'), ("季", "FREQ=MONTHLY;INTERVAL=3", '季'),
        ("年", "FREQ=YEARLY", '年'), ("日", "FREQ=DAILY", '日'), ("天", "FREQ=DAILY", '日'), ("旬", "FREQ=MONTHLY;BYMONTHDAY=10,20,-1", '旬'),
    ];

    public static Recurrence? Read(string text, int at)
    {
        var end = at + 1;
        var count = 1;
        if (text[at] == '每' && Glance.Number(text, end, out var number) is var counted && counted > end)
        {
            (end, count) = (counted, number);
        }

        foreach (var (word, rule, unit) in Units)
        {
            if (!Glance.Has(text, end, word))
            {
                continue;
            }

            end += word.Length;
            if (!Fits(text, at, end, unit))
            {
                return null;
            }

            var every = count > 1 && !rule.Contains("INTERVAL", StringComparison.Ordinal)
                ? string.Create(CultureInfo.InvariantCulture, $"{rule};INTERVAL={count}")
                : rule;
            var exact = count == 1 ? Exact(text, ref end, unit) : null;
            var ending = Ending.Read(text, end);
            var isBound = ending.Kind == EndingKind.Before;
            if (text[at] == '次' && (exact is null || !isBound))
            {
                return null;
            }

            return new(at, isBound ? ending.End : end, exact ?? every, isBound);
        }

        return null;
    }

    private static bool Fits(string text, int at, int end, char unit)
    {
        var next = Glance.At(text, end);
        return text[at] switch
        {
            '次' => unit is '月', // 請於次月5日前造冊, with no month before it, is said of every month
            '按' => unit is '月' or '季' or '週' or '年' or '日',
            '逐' => unit is '月' or '季' or '週' or '日',
            _ => unit != '週' || next is not ('邊' or '知'),
        };
    }

    // The day within the week, month or year, when one is named.
    private static string? Exact(string text, ref int end, char unit) => unit switch
    {
        '週' when RocDate.TryWeekday(Glance.At(text, end), out var day) && !Glance.IsOneOf(Glance.At(text, end + 1), "次般級些定直個樣共項體致切")
            => Moved(ref end, end + 1, Days[(int)day]),
        '月' => OfMonth(text, ref end),
        '年' => OfYear(text, ref end),
        '季' => OfQuarter(text, ref end),
        _ => null,
    };

    private static string? OfMonth(string text, ref int end)
    {
        var at = end + (Glance.At(text, end) == '的' ? 1 : 0);
        if (Glance.At(text, at) is '底' || Glance.Has(text, at, "月底"))
        {
            return Moved(ref end, at + (text[at] == '底' ? 1 : 2), "FREQ=MONTHLY;BYMONTHDAY=-1");
        }

        return NumberField.Read(text, at) is { Unit: '日' or '號', Last: null } day && day.Within(1, 31) && Glance.At(text, day.UnitAt + 1) is not ('內' or '曆')
            ? Moved(ref end, day.UnitAt + 1, string.Create(CultureInfo.InvariantCulture, $"FREQ=MONTHLY;BYMONTHDAY={day.First}"))
            : null;
    }

    // 每季首月10日前
    private static string? OfQuarter(string text, ref int end)
    {
        var months = Glance.Has(text, end, "首月") ? "1,4,7,10" : Glance.Has(text, end, "末月") ? "3,6,9,12" : null;
        if (months is null || NumberField.Read(text, end + 2) is not { Unit: '日' or '號', Last: null } day || !day.Within(1, 31))
        {
            return null;
        }

        var rule = string.Create(CultureInfo.InvariantCulture, $"FREQ=YEARLY;BYMONTH={months};BYMONTHDAY={day.First}");
        return Moved(ref end, day.UnitAt + 1, rule);
    }

    private static string? OfYear(string text, ref int end)
    {
        if (Glance.At(text, end) == '底')
        {
            return Moved(ref end, end + 1, "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31");
        }

        var at = end + (Glance.At(text, end) == '度' ? 1 : 0);
        if (NumberField.Read(text, at) is not { Unit: '月', Last: null } month || !month.Within(1, 12))
        {
            return null;
        }

        var written = new Written { Month = month.First, End = month.UnitAt + 1 };
        DayTail.AfterMonth(text, ref written);
        var months = month.First.ToString(CultureInfo.InvariantCulture);
        for (var more = true; more;)
        {
            // 每年1月底及7月底前
            more = Glance.At(text, written.End) is '、' or '及' or '與'
                && NumberField.Read(text, written.End + 1) is { Unit: '月', Last: null } next && next.Within(1, 12)
                && Another(text, next, ref written, ref months);
        }

        var day = written.Day?.ToString(CultureInfo.InvariantCulture) ?? (written.Portion == Portion.End ? "-1" : null);
        var rule = string.Create(CultureInfo.InvariantCulture, $"FREQ=YEARLY;BYMONTH={months}");
        return Moved(ref end, written.End, day is null ? rule : $"{rule};BYMONTHDAY={day}");
    }

    private static bool Another(string text, NumberField month, ref Written written, ref string months)
    {
        var next = new Written { Month = month.First, End = month.UnitAt + 1 };
        DayTail.AfterMonth(text, ref next);
        if (next.Day != written.Day || next.Portion != written.Portion)
        {
            return false;
        }

        months = string.Create(CultureInfo.InvariantCulture, $"{months},{month.First}");
        written.End = next.End;
        return true;
    }

    private static string Moved(ref int end, int to, string rule)
    {
        end = to;
        return rule;
    }
}
