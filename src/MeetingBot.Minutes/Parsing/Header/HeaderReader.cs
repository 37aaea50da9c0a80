using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Dates;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Header;

/// <summary>Reads title, time, venue, chair and recorder out of the paragraphs at the head.</summary>
internal static class HeaderReader
{
    private static readonly string[] Times = ["時間", "開會時間", "會議時間", "日期", "開會日期", "會議日期", "日期及時間", "時間及地點", "開會時間及地點", "會議時間及地點", "時地"];
    private static readonly string[] Venues = ["地點", "開會地點", "會議地點", "場地", "會議方式"];
    private static readonly string[] Chairs = ["主席", "主持人", "會議主持人", "會議主席", "召集人", "召集委員", "主席兼召集人", "召集人兼主席", "主席(召集人)", "主任委員", "理事長"];
    private static readonly string[] Recorders = ["紀錄", "記錄", "紀錄人", "記錄人", "紀錄人員", "記錄人員", "紀錄彙整", "彙整", "整理", "撰稿", "會議紀錄", "會議記錄"];

    public static HeaderFacts Read(List<Block> blocks, OfficeCalendar calendar)
    {
        var fields = FieldReader.Read(blocks);
        var (title, parts) = TitleOf(blocks, fields);
        var prose = fields.Any(f => Times.Contains(f.Name)) ? null : ProseHead.Read(blocks, calendar);
        var held = HeldAt(fields, title, calendar) ?? prose?.HeldAt;
        return new(
            title,
            parts,
            held,
            AdjournedAt(blocks, held, calendar),
            Value(fields, Venues),
            Value(fields, Chairs) ?? prose?.Chair,
            Value(fields, Recorders) ?? prose?.Recorder);
    }

    private static (string? Title, Title Parts) TitleOf(List<Block> blocks, IReadOnlyList<Field> fields)
    {
        var named = fields.FirstOrDefault(f => f.Name is "會議名稱" or "事由" or "開會事由");
        var (folded, written) = TitleFinder.Find(blocks);
        if (folded is null && named is null)
        {
            return (null, new(null, null, null, null));
        }

        var parts = TitleReader.Read(folded ?? named!.Folded);
        if (parts.Series is null && named is not null)
        {
            parts = TitleReader.Read(named.Folded) with { Body = parts.Body };
        }

        if (parts.Session is null && fields.FirstOrDefault(f => f.Name == "會次") is { } session && TitleReader.Read(session.Folded + "會議").Session is { } number)
        {
            parts = parts with { Session = number };
        }

        return (written ?? named!.Value, parts);
    }

    private static Moment? HeldAt(IReadOnlyList<Field> fields, string? title, OfficeCalendar calendar)
    {
        Moment? day = null;
        TimeOnly? time = null;
        foreach (var field in fields.Where(f => Times.Contains(f.Name)))
        {
            foreach (var found in Spelled(field.Folded, day?.Day, calendar))
            {
                day ??= found.From is { } from && found.Kind is not (DateKind.Month or DateKind.Year) ? from : null;
                time ??= found.From?.Time;
            }
        }

        if (day is null && title is not null)
        {
            day = Dates(title, null, calendar).Where(d => d.Kind is DateKind.Date or DateKind.DateTime).Select(d => d.From).FirstOrDefault(d => d is not null);
        }

        // 2003-12-30 00:00:00.000: a page that knows the day writes midnight, and nobody meets then.
        var clock = day?.Time ?? time;
        return day is { } known ? new(known.Day, clock == TimeOnly.MinValue ? null : clock) : null;
    }

    private static Moment? AdjournedAt(List<Block> blocks, Moment? held, OfficeCalendar calendar)
    {
        for (var i = blocks.Count - 1; i >= 0 && held is not null; i--)
        {
            if (blocks[i].Region == Region.Closing || blocks[i].Words.StartsWith("散會", StringComparison.Ordinal)
                || (blocks[i].Flow.Length <= 24 && blocks[i].Words.TrimEnd("。！").EndsWith("散會", StringComparison.Ordinal)))
            {
                var end = Dates(blocks[i].Flow.Text, held.Value.Day, calendar).LastOrDefault(d => d.From?.Time is not null)?.From ?? ClockIn(blocks[i].Flow.Text, held.Value.Day);
                if (end is { Time: { } time })
                {
                    // 下午2時 to 散會 4:30: the afternoon goes on.
                    return held.Value.Time is { Hour: >= 12 } && time.Hour < 12 && !blocks[i].Flow.Text.Contains("上午", StringComparison.Ordinal) ? end.Value with { Time = time.AddHours(12) } : end;
                }
            }
        }

        return null;
    }

    // 1 1 4 年 with a blank in every number, and 114-10-23 without a word that says which calendar: only here it is plain.
    private static IReadOnlyList<FoundDate> Spelled(string text, DateOnly? day, OfficeCalendar calendar)
    {
        text = text.Replace("每日", "", StringComparison.Ordinal);
        var found = Dates(text, day, calendar);
        if (day is null && !found.Any(d => d.From is not null && d.Kind is not (DateKind.Month or DateKind.Year)))
        {
            found = text.StartsWith('1') && text.Contains('-') ? Dates(text.Replace('-', '/'), day, calendar) : Dates(text.Replace(" ", "", StringComparison.Ordinal), day, calendar);
        }

        return found;
    }

    // 散會：4:30 has no word that makes it a time of day but 散會.
    private static Moment? ClockIn(string text, DateOnly day)
    {
        var colon = text.LastIndexOfAny([':', '：']);
        var hour = colon > 0 && char.IsAsciiDigit(text[colon - 1]) ? text[Math.Max(0, colon - 2)..colon].TrimStart('：', '(', ' ') : "";
        return colon + 2 < text.Length && int.TryParse(hour, out var h) && h < 24 && int.TryParse(text.AsSpan(colon + 1, 2), out var m) && m < 60 ? new(day, new(h, m)) : null;
    }

    private static IReadOnlyList<FoundDate> Dates(string text, DateOnly? held, OfficeCalendar calendar) =>
        new DateReader(new(held, null, null, calendar)).Read(new FlowBuilder(text).Add(0, text.Length).Build());

    private static string? Value(IReadOnlyList<Field> fields, string[] names)
    {
        foreach (var name in names)
        {
            if (fields.FirstOrDefault(f => f.Name == name && f.Value.Length > 0) is { } field)
            {
                return field.Value;
            }
        }

        return null;
    }
}
