using System.Buffers;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>
/// Finds the dates in the paragraphs of one document. Paragraphs come in reading order, since 當日 and 23日 look back.
/// One pass: it jumps from one character that can begin a date to the next and reads what stands there.
/// </summary>
internal sealed class DateReader(DateContext context)
{
    private static readonly SearchValues<char> Beginnings =
        SearchValues.Create("0123456789〇零一二三四五六七八九十廿卅壹貳參肆伍陸柒捌玖拾兩半今本明昨去前後當同該翌次隔上下這每按逐即年月週周星禮第近春農除端中元國晚凌傍");

    private readonly DateMemory memory = new(context);
    private readonly List<FoundDate> found = [];

    public IReadOnlyList<FoundDate> Read(FlowText flow)
    {
        var text = flow.Text;
        memory.Open(text);
        found.Clear();
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(Beginnings);
            if (next < 0)
            {
                break;
            }

            at = Take(text, at + next);
        }

        return found.Count == 0 ? [] : [.. found];
    }

    /// <summary>Reads what begins here, if anything does.</summary>
    /// <returns>Where to go on.</returns>
    private int Take(string text, int at)
    {
        var c = text[at];
        if (ChineseNumeral.Begins(c))
        {
            return Within(text, at) ?? Point(text, at) ?? PastNumber(text, at);
        }

        var end = c switch
        {
            '每' or '按' or '逐' => Recurring(text, at),
            '次' when Glance.At(text, at + 1) == '月' && !memory.IsInThisFlow => Recurring(text, at) ?? Point(text, at),
            '半' => Within(text, at),
            '近' => Recent(text, at),
            '春' or '農' or '除' or '端' or '中' or '元' or '國' => BeforeFestival(text, at) ?? (c == '中' ? Point(text, at) : null),
            _ => Point(text, at),
        };
        return end ?? (c == '第' ? PastNumber(text, at + 1) : at + 1);
    }

    private static int PastNumber(string text, int at) => Math.Max(at + 1, at + ChineseNumeral.Read(text.AsSpan(at), out _));

    private int? Recurring(string text, int at)
    {
        if (RecurrenceReader.Read(text, at) is not { } recurrence)
        {
            return null;
        }

        var clock = new Written { Start = at, End = recurrence.End };
        ClockReader.Read(text, ref clock, afterDate: true);
        var around = new Surroundings(text, at, clock.End);
        found.Add(new(at, clock.End, DateKind.Recurring, null, null, recurrence.IsBound && !around.IsPast, "週期性"));
        return clock.End;
    }

    private int? Within(string text, int at)
    {
        if (WithinReader.Read(text, at) is not { } within)
        {
            return null;
        }

        if (within.Event is null)
        {
            var around = new Surroundings(text, within.Start, within.End);
            var isDeadline = DeadlineRule.IsDeadline(around, within, at);
            Moment? from = memory.Held is { } held ? new(held) : null;
            Moment? to = from is { Day: var day } ? new(within.LastDay(day, memory.Context.Calendar)) : null;
            var why = from is { Day: var start } ? within.Why("會議日期", start, memory.Context.Calendar) : DateResolver.Unheld;
            found.Add(new(within.Start, within.End, DateKind.Relative, from, to, isDeadline, why));
        }

        return within.End;
    }

    private int? Recent(string text, int at)
    {
        if (RecentReader.Read(text, at, memory.Held) is not var (end, from))
        {
            return null;
        }

        found.Add(from is { } day && memory.Held is { } held
            ? new(at, end, DateKind.Relative, new(day), new(held), false, $"算至會議日期{RocDate.Write(held)}")
            : new(at, end, DateKind.Relative, null, null, false, DateResolver.Unheld));
        return end;
    }

    private int? BeforeFestival(string text, int at)
    {
        if (!FestivalReader.TryRead(text, at, out var festival, out var end))
        {
            return null;
        }

        var day = memory.YearRightBefore(at) is { } year ? festival.In(year) : memory.Held is { } held ? festival.Next(held) : null;
        var around = new Surroundings(text, at, end);
        var isDeadline = !around.IsPast && !around.Behind.StartsWith("之") && !around.Behind.StartsWith("的");
        if (day is not { } known)
        {
            found.Add(new(at, end, DateKind.Relative, null, null, isDeadline, DateResolver.Unheld));
            return end;
        }

        var calendar = memory.Context.Calendar;
        var last = festival.LastOfficeDayBefore(known, calendar);
        var name = festival == Festival.LunarNewYear ? $"農曆正月初一為{RocDate.Write(known)}，除夕放假" : $"{festival.Name}為{RocDate.Write(known)}";
        var caveat = calendar.Caveat(last, known) is { } unknown ? $"；{unknown}" : "";
        found.Add(new(at, end, DateKind.Relative, new(last), new(last), isDeadline, $"{name}，其前最後一個辦公日{caveat}"));
        return end;
    }

    private int? Point(string text, int at)
    {
        var isRead = ChineseNumeral.Begins(text[at])
            ? NumberReader.TryRead(text, at, memory, out var first)
            : WordReader.TryRead(text, at, memory, out first);
        if (!isRead && !(text[at] is '上' or '下' or '中' or '晚' or '凌' or '傍' && ClockAlone(text, at, out first)))
        {
            return null;
        }

        if (first.IsTimeOnly && Hours.AreAt(text, first.Start))
        {
            return first.End; // 平日21時熄燈: no hour of the meeting's day
        }

        var second = RangeReader.Second(text, first, memory);
        var ending = Ending.Read(text, first.Start, second?.End ?? first.End);
        var date = DateResolver.Resolve(text, first, second, ending, memory, out var from);
        found.Add(date);
        memory.Remember(first, from, date.End);
        return date.End;
    }

    private static bool ClockAlone(string text, int at, out Written written)
    {
        written = new() { Start = at, End = at };
        return ClockReader.Read(text, ref written, afterDate: false);
    }
}
