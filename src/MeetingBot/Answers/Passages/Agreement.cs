using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>Whether a passage speaks of the days the question names: an answer about another year is wrong.</summary>
internal static partial class Agreement
{
    public static bool OfDates(Question question, Evidence evidence, IReadOnlyList<DateEntry> dates) =>
        question.Dates.All(date => Agrees(question, date, evidence, dates));

    /// <summary>Whether the sentence itself names the day that the question names.</summary>
    public static bool Tells(Question question, string sentence) =>
        question.Dates.Any(asked => DayWords().Match(Fold.Name(asked.Text)) is { Success: true } day
            && Occurrence.IsIn(Fold.Name(sentence), day.Value, Occurrence.IsWithinDigits));

    private static bool Agrees(Question question, DateMention asked, Evidence evidence, IReadOnlyList<DateEntry> dates)
    {
        if (asked.Start is not { } start || asked.End is not { } end)
        {
            return true;
        }

        var text = Months(Fold.Name(evidence.Passage.Item.Text)) + evidence.Meeting.Above(evidence.Passage);
        var held = evidence.Meeting.Meeting.Header.HeldAt?.Day;
        if (AskedDay.IsDueThen(question.Text, asked) && !dates.Any(d => IsDueOn(d.Date, end.Day, evidence.Quote)))
        {
            return false;
        }

        if (IsToldBeside(asked, evidence))
        {
            return false;
        }

        if (IsHourAlone(asked, start, dates)
            || ReportPeriod.Is(evidence.Meeting, start.Day, end.Day)
            || ListTime.Is(evidence.Meeting, evidence.Passage, asked.Text))
        {
            return true;
        }

        if (text.Contains(Fold.Name(asked.Text), StringComparison.Ordinal) || (held >= start.Day && held <= end.Day)
            || dates.Any(d => d.Date is { Start: { } from, End: { } to }
                && from.Day <= end.Day
                && to.Day >= start.Day
                && to.Day.DayNumber - from.Day.DayNumber <= 370))
        {
            return true;
        }

        var halves = asked.Text.Contains("半年", StringComparison.Ordinal);
        var months = MonthWords().Matches(Months(Fold.Name(asked.Text))).Select(m => m.Value).ToList();
        var years = Years(Fold.Name(asked.Text)).ToList();
        if (asked.Kind is DateKind.Date or DateKind.DateTime && years.Count + months.Count == 0)
        {
            return false; // 2025-12-12, 114/12/12: a spelling that has no words to look for
        }

        var said = Years(text).ToList();
        if (said.Count == 0)
        {
            said = [.. Years(evidence.Meeting.Title + evidence.Meeting.Scope(evidence.Passage))];
        }

        var yearFits = years.Count == 0
            || years.Any(said.Contains)
            || (said.Count == 0 && (held is null || years.Contains(held.Value.Year)));
        var monthFits = months.Count == 0
            || months.All(m => Occurrence.IsIn(text, m, Occurrence.IsWithinDigits))
            || (held is { } h && months.Contains($"{h.Month}月"));
        var (half, otherHalf) = asked.Text.Contains('上', StringComparison.Ordinal) ? ("上半年", "下半年") : ("下半年", "上半年");
        var isHeldThen = held >= start.Day && held <= end.Day;
        var halfFits = !halves
            || text.Contains(Fold.Name(half), StringComparison.Ordinal)
            || (isHeldThen && !text.Contains(Fold.Name(otherHalf), StringComparison.Ordinal));
        return yearFits && monthFits && halfFits;
    }

    // 那天下午五點: of whatever day, as long as no other hour is told.
    private static bool IsHourAlone(DateMention asked, Moment start, IReadOnlyList<DateEntry> dates) =>
        start.Time is { } hour
        && !NamesDay().IsMatch(asked.Text)
        && dates.Any(d => d.Date.Start?.Time == hour || d.Date.End?.Time == hour);

    private static bool IsDueOn(DateMention date, DateOnly day, string sentence) =>
        date is { IsDeadline: true, End: { } due }
            && (due.Day.Month, due.Day.Day) == (day.Month, day.Day)
            && sentence.Contains(date.Text, StringComparison.Ordinal);

    // The day asked for is told by the next sentence, and this one tells of other days.
    private static bool IsToldBeside(DateMention asked, Evidence evidence)
    {
        var day = DayWords().Match(Fold.Name(asked.Text));
        var sentence = Fold.Name(evidence.Quote);
        return day.Success && DayWords().IsMatch(sentence) && !Occurrence.IsIn(sentence, day.Value, Occurrence.IsWithinDigits)
            && Occurrence.IsIn(Fold.Name(evidence.Passage.Item.Text), day.Value, Occurrence.IsWithinDigits);
    }

    private static IEnumerable<int> Years(string text)
    {
        foreach (Match match in YearWords().Matches(text))
        {
            if (int.TryParse(match.Groups["y"].Value, out var written) && RocDate.TryYear(written, out var year))
            {
                yield return year;
            }
        }
    }

    // 七月 is 7月.
    private static string Months(string text) => ChineseMonth().Replace(text, match =>
        ChineseNumeral.Read(match.Value, out var month) > 0 && month is >= 1 and <= 12
            ? string.Create(CultureInfo.InvariantCulture, $"{month}月")
            : match.Value);

    [GeneratedRegex("[年月日號/-週天明今昨後]|星期|禮拜")]
    private static partial Regex NamesDay();

    [GeneratedRegex("(?<![一二三四五六七八九十0-9個])[一二三四五六七八九十]{1,3}月")]
    private static partial Regex ChineseMonth();

    [GeneratedRegex(@"(?<!\d)\d{1,2}月(\d{1,2}日)?")]
    private static partial Regex MonthWords();

    [GeneratedRegex(@"(?<!\d)\d{1,2}月\d{1,2}日")]
    private static partial Regex DayWords();

    [GeneratedRegex(@"(?<!\d)(?<y>\d{2,4})年")]
    private static partial Regex YearWords();
}
