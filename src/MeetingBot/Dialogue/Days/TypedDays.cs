using System.Text.RegularExpressions;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Dialogue.Days;

/// <summary>A day, or several, as somebody typed them: 12/25前, 12/25 到 12/31, 明天起三天, 115年3月2日.</summary>
/// <param name="From">Null where there is no such day.</param>
/// <param name="To">Null where there is no such day, or it has no end (12/25起).</param>
/// <param name="Start">Where it stands in the text.</param>
/// <param name="End">Behind it.</param>
internal sealed partial record TypedDays(DateOnly? From, DateOnly? To, TimeOnly? Time, string Words, int Start, int End)
{
    private const int JustPassed = 31; // days

    /// <summary>Whether no such day exists: 2/30.</summary>
    public bool IsNoDay => From is null;

    /// <summary>What looks like a day, be there one or not: 12/32, 13月1日.</summary>
    [GeneratedRegex(@"\d{1,4}\s*/\s*\d{1,2}(\s*/\s*\d{1,2})?|\d{1,2}\s*月\s*\d{1,2}\s*[日號]")]
    public static partial Regex DayLike();

    /// <summary>The first of them that bounds something (前), else the first at all; null where there is none.</summary>
    public static TypedDays? Find(string text, DateOnly today, YearSense sense)
    {
        var mentions = DateFinder.Find(text, today).Where(mention => mention.Kind is not (DateKind.Year or DateKind.Recurring)).ToList();
        var at = mentions.FindIndex(mention => Bound().IsMatch(mention.Text));
        if (mentions.Count == 0 || (at < 0 && mentions[0].Kind == DateKind.Month && !mentions[0].IsDeadline))
        {
            return DayLike().Match(text) is { Success: true } none ? new(null, null, null, none.Value, none.Index, none.Index + none.Length) : null;
        }

        // 12/25 17:00前 is a day, and a time that bounds it.
        at = at > 0 && mentions[at].Start?.Time is not null && text[mentions[at - 1].Span.End..mentions[at].Span.Start].Trim().Length == 0 ? at - 1 : Math.Max(at, 0);
        var (first, time) = (mentions[at], mentions[at].End?.Time);
        var end = first.Span.End;
        if (at + 1 < mentions.Count && mentions[at + 1] is { Start.Time: not null } next && text[end..next.Span.Start].Trim().Length == 0)
        {
            (time, end) = (next.End?.Time, next.Span.End);
        }

        return Of(text, first, time, end, today, sense);
    }

    private static TypedDays Of(string text, DateMention mention, TimeOnly? time, int end, DateOnly today, YearSense sense)
    {
        var (from, to) = (mention.Start?.Day, mention.End?.Day);
        if (from is { } first && WithoutYear().IsMatch(mention.Text))
        {
            var years = Years(first, to ?? first, today, sense);
            (from, to) = (first.AddYears(years), to?.AddYears(years));
        }

        if (from is { } begin && Lasting().Match(text, end) is { Success: true } lasting && ChineseNumeral.TryParse(lasting.Groups["n"].Value, out var days) && days is > 0 and < 400)
        {
            (to, end) = (begin.AddDays(days - 1), end + lasting.Length);
        }

        return new(from, to, time, text[mention.Span.Start..end], mention.Span.Start, end);
    }

    // 12/1 on the 17th of December is a slip of the pen: taken for next year's it would put a term off by a year without a word.
    private static int Years(DateOnly from, DateOnly to, DateOnly today, YearSense sense) => sense switch
    {
        YearSense.Coming => to < today.AddDays(-JustPassed) ? 1 : to.AddYears(-1) >= today ? -1 : 0,
        _ => Enumerable.Range(-1, 3).MinBy(years => Math.Abs(from.AddYears(years).DayNumber - today.DayNumber)),
    };

    [GeneratedRegex("(前|以前|之前|內)$")]
    private static partial Regex Bound();

    [GeneratedRegex(@"^(\d{1,2}\s*[/.\-]\s*\d{1,2}(?![\d/.\-])|(\d{1,2}|[一二三四五六七八九十]{1,2})\s*月)")]
    private static partial Regex WithoutYear();

    /// <summary>How long it goes on from there: 明天起三天.</summary>
    [GeneratedRegex(@"\G\s*(共|請|休)?\s*(?<n>\d{1,3}|[一二兩三四五六七八九十]{1,3})\s*[天日](?!前)")]
    public static partial Regex Lasting();
}
