using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>The day a sentence gives, said first: 114年2月27日（四）前（已過12天）.</summary>
internal static partial class DateLead
{
    public static string? Of(Question question, Evidence best, IReadOnlyList<DateEntry> dates, DateOnly today)
    {
        var quote = best.Quote;
        var given = dates.Select(d => d.Date)
            .Where(d => d.Kind is not DateKind.Recurring && (d.End is not null || (d.Start is not null && AsksSince(question))))
            .Select(d => (Date: d, At: quote.IndexOf(d.Text, StringComparison.Ordinal)))
            .Where(d => d.At >= 0)
            .ToList();
        var nearest = new NearestDay(question, quote, given);
        var fits = given
            .Where(d => !IsOfEveryDay(d.Date, quote))
            .Where(d => !question.Dates.Any(asked => Plain.Of(asked.Text) == Plain.Of(d.Date.Text)))
            .OrderBy(d => FeastWords.Names().IsMatch(d.Date.Text)) // 春節前清運，受理至2月11日止: the day that is written, not one worked out
            .ThenBy(d => IsPast(d.Date, d.At))
            .ThenByDescending(d => nearest.Score(d.Date, d.At))
            .ToList();
        return fits.Count == 0 || IsPast(fits[0].Date, fits[0].At) ? null : Say(fits[0].Date, quote, fits[0].At, today);

        bool IsPast(DateMention date, int at) =>
            IsNoLonger(quote[..at], quote[(at + date.Text.Length)..]) && !question.Text.Contains('原');
    }

    // 自9月1日起: an answer to from when on, and to nothing else.
    private static bool AsksSince(Question question) => question.Wanted == Wanted.Date && Since().IsMatch(question.Text);

    // 平時維持至22時: an hour of no one day.
    private static bool IsOfEveryDay(DateMention date, string quote) =>
        !NamesDay().IsMatch(date.Text) && Usually().IsMatch(quote);

    private static string Say(DateMention date, string quote, int at, DateOnly today)
    {
        if (date is { Start: { } opens, End: null })
        {
            return date.Kind == DateKind.Month ? $"{MonthOf(opens.Day)}起"
                : $"{OfficeSpeech.At(opens)}起（{OfficeSpeech.DaysLeft(opens.Day, today)}）";
        }

        var (start, end) = (date.Start, date.End!.Value);
        var isAim = !date.IsDeadline || Aims().IsMatch(quote[..at]); // 預定8月上線 names no last day
        if (date.Kind is DateKind.Month or DateKind.Year && isAim && start is { } first && first.Day != end.Day)
        {
            return date.Kind == DateKind.Year ? $"{RocDate.WriteYear(end.Day.Year)}年" : MonthOf(end.Day);
        }

        if (start is { } from && from.Day != end.Day && !date.IsDeadline)
        {
            return $"{OfficeSpeech.At(from)}至{OfficeSpeech.At(end)}";
        }

        if (start is { Time: not null } begins && end.Time is not null && begins != end && !date.IsDeadline)
        {
            return $"{OfficeSpeech.At(begins)}至{RocDate.WriteClock(end.Time.Value)}（{OfficeSpeech.DaysLeft(end.Day, today)}）";
        }

        var before = date.IsDeadline
            && (date.Text.EndsWith('前') || quote.AsSpan(Math.Min(quote.Length, at + date.Text.Length)).TrimStart().StartsWith("前"))
            ? "前"
            : "";
        return $"{OfficeSpeech.At(end)}{before}（{OfficeSpeech.DaysLeft(end.Day, today)}）";
    }

    private static string MonthOf(DateOnly day) => $"{RocDate.WriteYear(day.Year)}年{day.Month}月";

    private static bool IsNoLonger(string before, string after) =>
        Moved().IsMatch(after) || (Planned().IsMatch(before) && MovedOn().IsMatch(after));

    [GeneratedRegex("(預[定計]|可望|估計)[於在為]?$")]
    private static partial Regex Aims();

    // 原訂5月2日開工，因…，順延至5月9日
    [GeneratedRegex("原[訂定][^，。；0-9]{0,4}$")]
    private static partial Regex Planned();

    [GeneratedRegex("(展延|延長|延後|延期|順延|提前|(?<!修)改|延)[至為到於]")]
    private static partial Regex MovedOn();

    [GeneratedRegex("開始|[起從自]|實施|施行|生效|上路|啟用|開辦|適用|恢復|上線|開放")]
    private static partial Regex Since();

    [GeneratedRegex("[日月年/.週底初]|星期")]
    private static partial Regex NamesDay();

    [GeneratedRegex("平時|平日|平常|每[日天週晚]|假日|例假|週[一二三四五六]至|星期[一二三四五六]至")]
    private static partial Regex Usually();

    // 由5月底展延至6月30日: the first is the day no longer, and so is the one in the cell before 續管，延至6月30日.
    [GeneratedRegex("^(日|前)*([│|｜][^│|｜0-9]{0,10}?)?，?再?(展延|延長|延後|延期|順延|修正|變更|調整|提前|改|延)(期限)?[至為到於]")]
    private static partial Regex Moved();
}
