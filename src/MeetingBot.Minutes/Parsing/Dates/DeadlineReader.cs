using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Finds by when the act of one directive is to be done.</summary>
internal static class DeadlineReader
{
    private static readonly string[] Hurries =
    [
        "儘速", "盡速", "儘快", "盡快", "儘早", "盡早", "儘量提前", "立即", "立刻", "即刻", "即時", "及時", "隨時", "適時", "及早", "從速", "迅速", "速予", "速將",
        "請加速", "早日", "火速", "即予",
    ];

    private static readonly string[] FirstPlans = ["原訂", "原訂於", "原定", "原定於", "原預定", "原預計"];
    private const int LongestMeasure = 10;
    private static readonly string[] Repeated = ["每日", "每天", "每週", "每周", "每月"];

    /// <summary>The deadline of the clause [start, end), or null. What is ordered counts before what is planned.</summary>
    /// <param name="asked">Where somebody is asked; what is only planned before it is no term of his.</param>
    public static Deadline? Read(FlowText flow, int start, int end, IReadOnlyList<FoundDate> dates, DateContext context, int? asked = null)
    {
        var text = flow.Text;
        var bound = Pick(text, dates, start, end, mustBeBound: true);
        var planned = Pick(text, dates, start, end, mustBeBound: false);
        planned = planned is not null && planned.End <= asked && DeadlineRule.IsTold(text, planned) ? null : planned;
        var awaited = Event(flow, start, end, dates);
        awaited = awaited is not null && planned is not null
            && IsAfterwards(awaited, flow.Original(planned.Start, planned.End)) ? null : awaited;
        return (bound is null ? null : OfDate(flow, bound, dates, context))
            ?? Within(flow, start, end, dates, context)
            ?? ClosingTime(flow, start, end, context)
            ?? awaited
            ?? Recurring(flow, start, end, dates)
            ?? (planned is null ? null : OfDate(flow, planned, dates, context));
    }

    // 預定4月完工，完工後收容量提高: the day that is planned says more.
    private static bool IsAfterwards(Deadline.BeforeEvent awaited, string planned) =>
        awaited.Text is [not ('俟' or '待'), .., '後'] && !awaited.Text.Contains(planned, StringComparison.Ordinal);

    // 於下班前回復, without a day: the day of the meeting.
    private static Deadline.OnDay? ClosingTime(FlowText flow, int start, int end, DateContext context)
    {
        var words = flow.Text.AsSpan(start, end - start);
        var at = words.IndexOf("下班前", StringComparison.Ordinal);
        var before = at < 0 ? default : words[Math.Max(0, at - 5)..at];
        if (Glance.ContainsAny(before, Repeated) || before.Contains('得'))
        {
            return null; // 每週五下班前, 得於當日下班前離開
        }

        return at >= 0 && context.Held is { } held ? new Deadline.OnDay(held, flow.Original(start + at, start + at + 3), "未寫日期的下班前，指會議當日") : null;
    }

    /// <summary>A term that stands for itself, as in a table's column 完成期限: any date there is the deadline.</summary>
    public static Deadline? ReadTerm(FlowText flow, int start, int end, IReadOnlyList<FoundDate> dates, DateContext context)
    {
        var named = dates.FirstOrDefault(date => date.Start >= start && date.End <= end && date.To is not null);
        return Read(flow, start, end, dates, context) ?? (named is null ? null : OfDate(flow, named, dates, context));
    }

    /// <summary>儘速, 立即, 隨時: a hurry without a date.</summary>
    public static string? Urgency(FlowText flow, int start, int end)
    {
        string? first = null;
        var at = end;
        foreach (var word in Hurries)
        {
            var index = flow.Text.IndexOf(word, start, at - start, StringComparison.Ordinal);
            if (index >= 0 && Glance.At(flow.Text, index - 1) is not ('非' or '不'))
            {
                var from = word[0] == '請' ? index + 1 : index; // 加速 is a hurry only where it is asked for
                (first, at) = (flow.Original(from, index + word.Length), Math.Min(end, index + 1));
            }
        }

        return first;
    }

    private static FoundDate? Pick(string text, IReadOnlyList<FoundDate> dates, int start, int end, bool mustBeBound)
    {
        FoundDate? picked = null;
        foreach (var date in dates)
        {
            if (date is { IsDeadline: true, To: not null } && date.Start >= start && date.End <= end
                && (!mustBeBound || text[date.End - 1] is '前' or '內' or '止' || Glance.EndsWith(text, date.Start, "前(")))
            {
                picked = picked is null || IsFirstPlan(text, picked) ? date : picked;
            }
        }

        return picked;
    }

    // 原訂 8 月底完工，展延至 10 月底: the later plan counts.
    private static bool IsFirstPlan(string text, FoundDate date) => Glance.AnyBefore(text, date.Start, FirstPlans) > 0;

    private static Deadline? OfDate(FlowText flow, FoundDate date, IReadOnlyList<FoundDate> dates, DateContext context)
    {
        if (date.To is not { } to)
        {
            return null;
        }

        if (WithinAt(flow.Text, date.Start, date.End) is { } within)
        {
            return OfWithin(flow, within, dates, context);
        }

        var text = flow.Original(date.Start, date.End);
        return to.Time is { } time ? new Deadline.AtTime(to.Day, time, text, date.Why)
            : IsEndOfPeriod(flow.Text, date) ? new Deadline.EndOfPeriod(to.Day, text, date.Why)
            : new Deadline.OnDay(to.Day, text, date.Why);
    }

    private static bool IsEndOfPeriod(string text, FoundDate date) =>
        date.From != date.To || text.AsSpan(date.Start, date.End - date.Start).IndexOfAny("底旬初末") >= 0;

    private static Deadline.Within? Within(FlowText flow, int start, int end, IReadOnlyList<FoundDate> dates, DateContext context) =>
        WithinAt(flow.Text, start, end) is { } within ? OfWithin(flow, within, dates, context) : null;

    private static Deadline.Within OfWithin(FlowText flow, Within within, IReadOnlyList<FoundDate> dates, DateContext context)
    {
        var text = flow.Original(within.Start, within.End);
        var named = within.Event is null ? null : dates.FirstOrDefault(date => date.End == within.CountedFrom && date.From is not null);
        return (within.Event is null ? context.Held : named?.From?.Day) is { } from
            ? new(within.Rule, within.Event, within.LastDay(from, context.Calendar), text, within.Why(named is null ? "會議日期" : "", from, context.Calendar))
            : new(within.Rule, within.Event, null, text, within.Event is null ? DateResolver.Unheld : $"自「{within.Event}」起算，日期待定");
    }

    private static Within? WithinAt(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] != '半' && !ChineseNumeral.Begins(text[at]))
            {
                continue;
            }

            if (WithinReader.Read(text, at) is { } within && within.End <= end && !DeadlineRule.IsAllowed(text, within)
                && (within.Event is not null || DeadlineRule.IsDeadline(new Surroundings(text, within.Start, within.End), within, at)))
            {
                return within;
            }

            at += Math.Max(0, ChineseNumeral.Read(text.AsSpan(at), out _) - 1);
        }

        return null;
    }

    private static Deadline.BeforeEvent? Event(FlowText flow, int start, int end, IReadOnlyList<FoundDate> dates) =>
        EventReader.Find(flow.Text, start, end, dates) is var (from, to, name)
            ? new(name, flow.Original(from, to), "須待該事項的日期確定")
            : null;

    private static Deadline.Recurring? Recurring(FlowText flow, int start, int end, IReadOnlyList<FoundDate> dates)
    {
        foreach (var date in dates)
        {
            if (date.Kind == DateKind.Recurring && date.Start >= start && date.End <= end && RecurrenceReader.Read(flow.Text, date.Start) is { } recurrence
                && (recurrence.IsBound || flow.Text[date.Start] is '按' or '逐' || OrdersRepeatedly(flow.Text, start, date)))
            {
                return new(recurrence.Rule, flow.Original(date.Start, date.End), "週期性");
            }
        }

        return null;
    }

    // 將每週推播則數降為2則: how much there is of it.
    private static bool IsMeasured(string text, int at)
    {
        var stop = at;
        while (stop < text.Length && stop - at < LongestMeasure && text[stop] is not ('，' or '。' or '；'))
        {
            if (Glance.IsOneOf(text[stop], "數率量費額") && Glance.IsOneOf(Glance.At(text, stop + 1), "由降調改提增減縮"))
            {
                return true;
            }

            stop++;
        }

        return false;
    }

    // 請…每週…提報; not 每日9時開放, and 每月2次 is a measure.
    private static bool OrdersRepeatedly(string text, int start, FoundDate date) =>
        Orders.In(text.AsSpan(start, date.Start - start)) && !IsMeasured(text, date.End)
        && !ChineseNumeral.Begins(Glance.At(text, date.End));
}
