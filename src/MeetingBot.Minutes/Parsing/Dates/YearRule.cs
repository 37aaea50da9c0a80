using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Finds the year of a date that is written without one.</summary>
internal static class YearRule
{
    private const int HalfYear = 183;
    private const int Slack = 45;
    private const int JustPassed = 31;
    private const int JustPassedMonth = 14;

    /// <returns>Null when neither the meeting nor the words before tell.</returns>
    public static YearGuess? Of(in Written w, in Written? second, EndingKind ending, in Surroundings around, DateMemory memory)
    {
        if (memory.Context.Reported is { } reported)
        {
            return InReport(w, ending, around, reported);
        }

        if (memory.Held is not { } held)
        {
            return Inherited(w, around, memory, DateOnly.MaxValue);
        }

        if (Inherited(w, around, memory, held) is { } inherited)
        {
            return inherited;
        }

        if (second is not null && memory.YearOfClause(around.Start) is { } named)
        {
            return new(named, $"承前文{RocDate.WriteYear(named)}年");
        }

        return BySense(w, second, ending, around, held);
    }

    // A weekday in brackets is no witness: a slip in it is as likely as a year that was not meant, and is reported instead.
    private static YearGuess BySense(in Written w, in Written? second, EndingKind ending, in Surroundings around, DateOnly held)
    {
        var day = Middle(w, held.Year);
        var gap = day.DayNumber - held.DayNumber;
        var from = $"依會議日期{RocDate.Write(held)}推算";
        if (around.IsPast && gap > Slack)
        {
            return new(held.Year - 1, from + "，事情已發生，為去年");
        }

        if ((around.IsFuture || ending == EndingKind.Before) && !around.IsPast)
        {
            // A bound that passed days ago is quoted from before; one that passed weeks ago and is ordered now is next year's.
            var isOrdered = ending == EndingKind.Before && around is { IsOrder: true, IsQuoted: false }
                && gap < -(w.Day is null ? JustPassedMonth : JustPassed);
            return gap < -HalfYear ? new(held.Year + 1, from + "，期日在後，為明年")
                : isOrdered ? new(held.Year + 1, from + "，期限應在會議之後，為明年", $"期限未寫年度，{held.Month}月的會議所述應為明年，請確認")
                : new(held.Year, from + "為本年");
        }

        if (!around.IsPast && held.Month >= 11 && w.Month <= 2 && w.Day is not null)
        {
            return new(held.Year + 1, from + "，年底會議所述年初日期為明年");
        }

        var runsOn = second is not null || ending == EndingKind.Until || Glance.At(around.Text, around.Start - 1) is '至' or '迄' or '到';
        return held.Month <= 2 && w.Month >= 11 && !runsOn
            ? new(held.Year - 1, from + "，年初會議所述年底日期為去年")
            : new(held.Year, from + "為本年");
    }

    private static YearGuess? InReport(in Written w, EndingKind ending, in Surroundings around, ReportedPeriod reported)
    {
        var why = $"依報告期間{RocDate.Write(reported.From)}至{RocDate.Write(reported.To)}推算";
        if ((around.IsFuture || ending == EndingKind.Before) && !around.IsPast && Middle(w, reported.To.Year) < reported.From)
        {
            return new(reported.To.Year + 1, why);
        }

        for (var year = reported.From.Year; year <= reported.To.Year; year++)
        {
            if (w.TryDays(year, out var from, out _) && from >= reported.From && from <= reported.To)
            {
                return new(year, why);
            }
        }

        return new(reported.From.Year, why);
    }

    // 109年3月2日核定、5月20日開工; 預計111年第1季完工、第2季啟用: the year runs on within the sentence when the story does.
    private static YearGuess? Inherited(in Written w, in Surroundings around, DateMemory memory, DateOnly held)
    {
        if (memory.Day is not { } before || !memory.IsNear(around.Start) || before.Year == held.Year)
        {
            return null;
        }

        var day = Middle(w, before.Year);
        var runsOn = before.Year > held.Year
            ? memory.IsYearWritten && !Orders.In(around.Clause) && !IsTermOfOrder(w, around, memory, held)
            : day <= held && (around.IsPast || !around.IsFuture);
        return runsOn && day >= new DateOnly(before.Year, before.Month, 1)
            ? new YearGuess(before.Year, $"承前文{RocDate.WriteYear(before.Year)}年")
            : null;
    }

    // 驗證訂於113年1月16日，請於事前改善，期限為12月20日: the order's term is before that, and not a year after.
    private static bool IsTermOfOrder(in Written w, in Surroundings around, DateMemory memory, DateOnly held) =>
        around.Clause.Contains("期限", StringComparison.Ordinal) && memory.OrdersSince(around.Start) && Middle(w, held.Year) > held;

    private static DateOnly Middle(in Written w, int year)
    {
        var month = Math.Clamp(w.LastMonth ?? w.Month ?? 6, 1, 12);
        var day = w.LastDay ?? w.Day ?? (w.Portion == Portion.Early ? 5 : w.Portion == Portion.End ? 31 : 15);
        return new(year, month, Math.Clamp(day, 1, DateTime.DaysInMonth(year, month)));
    }
}
