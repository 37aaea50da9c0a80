using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// Of several days in a sentence the one that is asked for: it stands beside the words of the question, as 5月8日安裝 does in
/// 5月2日到貨、5月8日安裝.
/// </summary>
/// <param name="dates">All that the sentence gives, with where each stands in it.</param>
internal sealed partial class NearestDay(Question question, string sentence, IReadOnlyList<(DateMention Date, int At)> dates)
{
    private const string Stops = "，；。,;";
    private const string Joins = "、";
    private const int Bare = 4; // so few letters beside a day say nothing of it: 已於5月12日
    private const int Adjacent = 8;

    private const double IsDeed = 2; // what is done tells days apart, what it is done to is often said once for all of them
    private const double IsBeside = 0.5;
    private const double IsAround = 0.5; // in the clauses around it, which tell of other things too
    private const double IsBound = 2;
    private const double IsBoundAsked = 4;
    private const double IsMoved = 1.5;
    private const double IsMovedAsked = 4;
    private const double IsUntil = 6;
    private const double IsInTurn = 4;
    private const double IsBroad = -3;
    private const int Month = 31;
    private const double IsOneDay = 0.3;

    private readonly List<QuestionWord> words =
        [.. question.Topic.Where(w => !w.AskedBefore || question.Topic.All(t => t.AskedBefore))];

    /// <summary>The higher, the more it is the day asked for.</summary>
    public double Score(DateMention date, int at)
    {
        var (start, end) = Part(at, date.Text.Length);
        var own = Plain.Of(sentence[start..end]);
        var around = Plain.Of(sentence[Before(start, at)..After(end, at + date.Text.Length)]);
        var beside = Plain.Of(sentence[Math.Max(start, at - Adjacent)..Math.Min(end, at + date.Text.Length + Adjacent)]);
        return words.Sum(w => Weight(w) * (Coverage.Of(w, own)
                + (Coverage.Of(w, own) > 0 ? IsBeside * Coverage.Of(w, beside) : IsAround * Coverage.Of(w, around))))
            + (IsBoundOf(date, at) ? BoundAsked() : 0)
            + (!MovedTo().IsMatch(sentence[..at]) ? 0 : question.Asked.Day.Moved ? IsMovedAsked : IsMoved)
            + (IsUntilAsked(at) ? IsUntil : 0)
            + (IsInTurnAsked(at) ? IsInTurn : 0)
            + (IsLong(date) ? IsBroad : 0)
            + (date.Start == date.End || date.End is null ? IsOneDay : 0);
    }

    private static double Weight(QuestionWord word) => word.IsDeed ? IsDeed : 1;

    private double BoundAsked() =>
        question.Asked.Day.Bound || Until().IsMatch(question.Text) ? IsBoundAsked : question.Asked.Day.HasBound ? IsBound : 0;

    private bool IsBoundOf(DateMention date, int at) =>
        date.IsDeadline || date.Text[^1] == '止' || Ends().IsMatch(sentence[(at + date.Text.Length)..]) || Closes().IsMatch(sentence[..at]);

    // 徵件到幾號 by 徵件至2月26日, and 什麼時候到期 by 期限到10月31日.
    private bool IsUntilAsked(int at) =>
        (question.Asked.Day.Ending && TermTo().IsMatch(sentence[..at]))
        || (UntilWhen().Match(question.Text) is { Success: true } until
            && Regex.IsMatch(sentence[..at], $"{Regex.Escape(until.Groups["what"].Value)}[^，。；、]{{0,2}}[至到]\\s*$"));

    // 分別於3月5日及6月4日辦理第1次及第2次: the first is of the first.
    private bool IsInTurnAsked(int at)
    {
        var apart = sentence.IndexOf("分別", StringComparison.Ordinal);
        var days = dates.Where(d => d.At > apart).Select(d => d.At).Order().ToList();
        var named = Ordinal().Matches(sentence).Where(n => n.Index > apart).ToList();
        return apart >= 0 && days.Count == named.Count && days.IndexOf(at) is >= 0 and var turn
            && Plain.Of(question.Text).Contains(Plain.Of(named[turn].Value), StringComparison.Ordinal);
    }

    // 今年度, 上半年: of when it is all told.
    private static bool IsLong(DateMention date) =>
        date.Kind is DateKind.Year
        || (date is { Start: { } from, End: { } to } && !date.IsDeadline && !date.Text.Contains('日')
            && to.Day.DayNumber - from.Day.DayNumber > Month);

    // The clause it stands in; of things listed with a day each, its own.
    private (int Start, int End) Part(int at, int length)
    {
        var (start, end) = (sentence.LastIndexOfAny([.. Stops], at) + 1, Stop(at + length, Stops));
        foreach (var join in Enumerable.Range(start, end - start).Where(i => Joins.Contains(sentence[i], StringComparison.Ordinal)))
        {
            if (join < at && Holds(start, join))
            {
                start = join + 1;
            }
            else if (join >= at + length && Holds(join, end))
            {
                return (start, join);
            }
        }

        return (start, end);
    }

    // 首批1,200台，預定7月15日前交貨: of which it is stands before, as far as no other day does.
    private int Before(int start, int at)
    {
        var from = start;
        while (from > 1 && sentence.LastIndexOfAny([.. Stops], from - 2) + 1 is var earlier && !Holds(earlier, from)
            && (at - start <= Bare || from == start))
        {
            from = earlier;
        }

        return from;
    }

    // 請於8月18日前，完成換發: what is to be done stands behind.
    private int After(int end, int dayEnd) =>
        end < sentence.Length && end - dayEnd <= Bare && Stop(end + 1, Stops) is var next && !Holds(end, next) ? next : end;

    private int Stop(int from, string stops) =>
        from < sentence.Length && sentence.IndexOfAny([.. stops], from) is >= 0 and var stop ? stop : sentence.Length;

    private bool Holds(int start, int end) => dates.Any(d => d.At >= start && d.At < end);

    [GeneratedRegex("(展延|延長|延後|延期|順延|變更|調整|提前|更正|修正|改|延)(為|至|到|於)$")]
    private static partial Regex MovedTo();

    [GeneratedRegex("([號日天]|時候|何時|底)[^，。]{0,2}(以|之)?前|最[晚慢遲]|期限|截止")]
    private static partial Regex Until();

    [GeneratedRegex("(?<what>[\\u4e00-\\u9fff]{2})[到至](了)?(什麼時候|何時|幾號|幾月|哪)")]
    private static partial Regex UntilWhen();

    [GeneratedRegex("(期限|效期|有效(期間?)?|展延|延長)?(到|至|迄|止於)[：:\\s]*$")]
    private static partial Regex TermTo();

    [GeneratedRegex("第\\s*[0-9一二三四五六七八九十]+\\s*[次期梯場屆]")]
    private static partial Regex Ordinal();

    [GeneratedRegex("截止(日期?)?[為於]?\\s*$")]
    private static partial Regex Closes();

    [GeneratedRegex("^\\s*(（.{1,4}）)?\\s*([上下]午[0-9]{1,2}[時點])?(下班)?(以|之)?[前止]")]
    private static partial Regex Ends();
}
