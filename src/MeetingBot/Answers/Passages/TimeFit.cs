using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// Whether a sentence is of the time that the question calls by its name: what nearest to it names a time of that sort must name the same.
/// Nearest is the sentence, then its passage, then what it stands under, then the title and the first lines of the minutes.
/// </summary>
internal static partial class TimeFit
{
    private const int FirstLines = 12; // with the first of a table of contents

    /// <summary>113年度 of a sentence, where 114年度 is asked for; 第3季 over a column, where 第4季 is.</summary>
    public static bool IsOfAnother(Question question, Evidence evidence)
    {
        if (question.Meeting is not null)
        {
            return false; // the time may be the meeting's own
        }

        var asked = NamedTimes.Asked(Plain.Of(question.Text));
        return asked.Count > 0 && asked.GroupBy(time => time.Sort).Any(sort => IsOther(sort.Key, [.. sort], question, evidence));
    }

    private static bool IsOther(TimeSort sort, IReadOnlyCollection<NamedTime> asked, Question question, Evidence evidence)
    {
        var isOfFigure = question.Wanted is Wanted.Count or Wanted.Percentage or Wanted.Money or Wanted.Duration
            || question is { Wanted: Wanted.Anything, IsList: true };
        if (sort is TimeSort.Year or TimeSort.Month or TimeSort.Months && !isOfFigure)
        {
            return false; // 113年運動會 may be told by 112學年度運動會, and what is done in 8月 told of 7月份
        }

        if (isOfFigure && sort == TimeSort.Half && IsOfOneMonth(Plain.Of(evidence.Quote)))
        {
            return true;
        }

        var now = evidence.Meeting.Meeting.Header.HeldAt?.Day.Year;
        return Layers(sort, isOfFigure, evidence)
            .Select(layer => NamedTimes.In(Planned().Replace(layer, ""), now).Where(time => time.Sort == sort).ToList())
            .FirstOrDefault(told => told.Count > 0) is { } nearest
            && !nearest.Intersect(asked).Any();
    }

    // 4月份受理1,083件 is no figure of 上半年.
    private static bool IsOfOneMonth(string quote) =>
        OneMonth().Count(quote) == 1 && !Longer().IsMatch(quote);

    private static IEnumerable<string> Layers(TimeSort sort, bool isOfFigure, Evidence evidence)
    {
        yield return Plain.Of(evidence.Quote);
        if (sort is TimeSort.Month or TimeSort.Months or TimeSort.Since or TimeSort.Nearness)
        {
            yield break;
        }

        var (passage, above) = (Plain.Of(evidence.Passage.Item.Text), evidence.Meeting.Above(evidence.Passage));
        var item = evidence.Meeting.Scope(evidence.Passage);
        var first = evidence.Meeting.Title
            + Plain.Of(string.Join(' ', evidence.Meeting.Passages.Take(FirstLines).Select(line => line.Item.Text)));
        string[] around = sort switch
        {
            TimeSort.Year => [passage + above + item + first], // beside it much is told of other years
            TimeSort.BudgetYear when isOfFigure => [passage, above, item + first],
            TimeSort.BudgetYear => [passage, above],
            TimeSort.Half or TimeSort.Quarter when !isOfFigure => [passage, above, item],
            _ => [passage, above, item, first],
        };
        foreach (var layer in around)
        {
            yield return layer;
        }
    }

    // Folded, as the next.
    [GeneratedRegex("[0-9]月份")]
    private static partial Regex OneMonth();

    [GeneratedRegex("半年|全年|本期|合计|总计|累计|共计|[至到、~-][0-9]+月|截至|迄")]
    private static partial Regex Longer();

    // 未達50%，預計下半年可補足: what is told is of before that; 自107年起接手，本期40則: nor is it of the year since which. Folded.
    [GeneratedRegex(@"(预计|预定|可望|将于|拟于|俟)于?([上下]半年|第[1-4]季)|\d{2,4}年(\d{1,2}月)?(\d{1,2}日)?起(?=.*本期)")]
    private static partial Regex Planned();
}
