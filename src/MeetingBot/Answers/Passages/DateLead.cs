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
    private const double IsBound = 1;
    private const double IsYear = -1;
    private const double IsOneDay = 0.3;

    public static string? Of(Question question, Evidence best, IReadOnlyList<DateEntry> dates, DateOnly today)
    {
        var quote = best.Quote;
        var words = question.Topic.Where(w => !w.AskedBefore || question.Topic.All(t => t.AskedBefore)).ToList();
        var fits = dates.Select(d => d.Date)
            .Where(d => d.End is not null && d.Kind is not DateKind.Recurring)
            .Select(d => (Date: d, At: quote.IndexOf(d.Text, StringComparison.Ordinal)))
            .Where(d => d.At >= 0 && !IsOfEveryDay(d.Date, quote))
            .Where(d => !question.Dates.Any(asked => Plain.Of(asked.Text) == Plain.Of(d.Date.Text)))
            .OrderBy(d => FeastWords.Names().IsMatch(d.Date.Text)) // 春節前清運，受理至2月11日止: the day that is written, not one worked out
            .ThenBy(d => IsPast(d.Date, d.At))
            .ThenByDescending(d => question.Asked.Day.Ending && Until().IsMatch(quote[..d.At]))
            .ThenByDescending(d => Score(d.Date, d.At, quote, words, question))
            .ToList();
        return fits.Count == 0 || IsPast(fits[0].Date, fits[0].At) ? null : Say(fits[0].Date, quote, fits[0].At, today);

        bool IsPast(DateMention date, int at) =>
            IsNoLonger(quote[..at], quote[(at + date.Text.Length)..]) && !question.Text.Contains('原');
    }

    // 平時維持至22時: an hour of no one day.
    private static bool IsOfEveryDay(DateMention date, string quote) =>
        !NamesDay().IsMatch(date.Text) && Usually().IsMatch(quote);

    // Near the words of the question, and a bound when a bound is asked for.
    private static double Score(DateMention date, int at, string quote, List<QuestionWord> words, Question question)
    {
        var clause = Clause(quote, at);
        var near = words.Sum(w => Coverage.Of(w, clause));
        return near
            + (date.IsDeadline && question.Asked.Day.HasBound ? IsBound : 0)
            + (date.Kind is DateKind.Year ? IsYear : 0)
            + (date.Start == date.End ? IsOneDay : 0);
    }

    private static string Clause(string quote, int at)
    {
        var start = quote.LastIndexOfAny(['，', '；', '。', ','], at) + 1;
        var end = quote.IndexOfAny(['，', '；', '。'], at);
        end = end < 0 ? quote.Length : end;
        var next = end < quote.Length ? quote.IndexOfAny(['，', '；', '。'], end + 1) : -1;
        return Plain.Of(quote[start..(end - start < 14 && next > 0 ? next : end)]);
    }

    private static string Say(DateMention date, string quote, int at, DateOnly today)
    {
        var (start, end) = (date.Start, date.End!.Value);
        if (date.Kind is DateKind.Month or DateKind.Year && !date.IsDeadline && start is { } first && first.Day != end.Day)
        {
            return date.Kind == DateKind.Year
                ? $"{RocDate.WriteYear(end.Day.Year)}年"
                : $"{RocDate.WriteYear(end.Day.Year)}年{end.Day.Month}月";
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

    // 4月7日核發，期限到10月31日: of two days the second, where the end is asked for.
    [GeneratedRegex("(期限|效期|有效|展延|延長|有效期間?)?(到|至|迄|止於)[：:\\s]*$")]
    private static partial Regex Until();

    private static bool IsNoLonger(string before, string after) =>
        Moved().IsMatch(after) || (Planned().IsMatch(before) && MovedOn().IsMatch(after));

    // 原訂5月2日開工，因…，順延至5月9日
    [GeneratedRegex("原[訂定][^，。；0-9]{0,4}$")]
    private static partial Regex Planned();

    [GeneratedRegex("(展延|延長|延後|延期|順延|提前|(?<!修)改|延)[至為到於]")]
    private static partial Regex MovedOn();

    [GeneratedRegex("[日月年/.週底初]|星期")]
    private static partial Regex NamesDay();

    [GeneratedRegex("平時|平日|平常|每[日天週晚]|假日|例假|週[一二三四五六]至|星期[一二三四五六]至")]
    private static partial Regex Usually();

    // 由5月底展延至6月30日: the first is the day no longer, and so is the one in the cell before 續管，延至6月30日.
    [GeneratedRegex("^(日|前)*([│|｜][^│|｜0-9]{0,10}?)?，?再?(展延|延長|延後|延期|順延|修正|變更|調整|提前|改|延)(期限)?[至為到於]")]
    private static partial Regex Moved();
}
