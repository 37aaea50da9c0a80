using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>Of several that are told of together, or side by side, it is another one, or all of them, that the sentence tells of.</summary>
internal static partial class OneOfSeveralRules
{
    private const double Said = 0.3;
    private const int LettersOfKind = 2;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(nameof(IsOfOtherWeekday), IsOfOtherWeekday),
        new(nameof(IsOfOtherMonth), IsOfOtherMonth),
        new(nameof(IsOfOtherStreet), IsOfOtherStreet),
        new(nameof(IsOfOthersListed), IsOfOthersListed),
        new(nameof(IsCountOfAllListed), IsCountOfAllListed),
        new(nameof(IsFigureOfOtherKind), IsFigureOfOtherKind),
        new(nameof(TellsNoExtreme), TellsNoExtreme),
        new(nameof(IsFigureOfAll), IsFigureOfAll),
    ];

    // What one office has is not told by 全府平均, but by an office's own minutes.
    private static bool IsFigureOfAll(Candidate one) =>
        one.Question is { Wanted: Wanted.Count or Wanted.Money or Wanted.Percentage, IsList: false }
        && one.Evidence.Kind != ItemKind.Table
        && OfAll().IsMatch(one.Evidence.Quote)
        && !OfAll().IsMatch(one.Question.Text)
        && one.Question.Topic.FirstOrDefault(w => w is { Class: WordClass.Unit, IsFresh: true }) is { } unit
        && Coverage.Of(unit, Plain.Of(one.Evidence.Quote)) == 0
        && Coverage.Of(unit, one.Evidence.Meeting.Title + one.Evidence.Meeting.Above(one.Evidence.Passage)) == 0
        && !BodyName.IsShortFor(unit.Folded, Plain.Of(one.Evidence.Meeting.Meeting.Header.Body ?? ""));

    // 每週四 is not answered by what is done 每週二.
    private static bool IsOfOtherWeekday(Candidate one)
    {
        var asked = Weekdays.In(one.Question.Text);
        return asked.Count > 0
            && Weekdays.In(one.Evidence.Quote).Count > 0
            && !asked.Overlaps(Weekdays.In(one.Evidence.Passage.Item.Text));
    }

    // 12月當機多久 is not answered by 11月3日當機4小時.
    private static bool IsOfOtherMonth(Candidate one) =>
        one.Question is { Meeting: null, Wanted: Wanted.Count or Wanted.Duration or Wanted.Money }
        && MonthAsked().Matches(one.Question.Text) is [var month]
        && DaysTold().Matches(one.Evidence.Quote).Select(day => day.Groups["m"].Value).ToList() is { Count: > 0 } told
        && !told.Contains(month.Value)
        && !Regex.IsMatch(one.Evidence.WithAbove + one.Evidence.Meeting.Title, $"(?<![0-9]){month.Value}[月/]");

    // 中正路 is not answered by what is done in 復興街.
    private static bool IsOfOtherStreet(Candidate one) =>
        StreetsIn(one.Question.Text).Any(street => !one.Evidence.WithAbove.Contains(Plain.Of(street), StringComparison.Ordinal))
        && StreetsIn(one.Evidence.Quote).Any();

    // No streets.
    private static IEnumerable<string> StreetsIn(string text) => Streets().Matches(text).Select(m => m.Value)
        .Where(street => !Roads().IsMatch(street));

    // 泡湯券 is none of 餐飲券、電影券及單車券.
    private static bool IsOfOthersListed(Candidate one) =>
        one.Question.Topic.Where(w => w is { IsThing: true, IsWhole: true, IsFresh: true } && w.Office.Count == 0)
            .Any(w => !one.Evidence.WithAbove.Contains(w.Folded, StringComparison.Ordinal)
                && Synonyms.Of(w.Folded).Count == 0
                && Regex.Count(one.Evidence.Quote,
                    $"\\p{{L}}{Regex.Escape(w.Text[^1..])}(?=[、及與和])|[、及與和]\\p{{L}}{{1,4}}{Regex.Escape(w.Text[^1..])}") > 1);

    // 書店有幾家 is not answered by 書店、文具行等總計2,150家.
    private static bool IsCountOfAllListed(Candidate one) =>
        one.Question is { Wanted: Wanted.Count or Wanted.Money, Asked.Number.OfAll: false }
        && one.Evidence.Kind != ItemKind.Table
        && SumOfList().Match(one.Evidence.Quote) is { Success: true } sum
        && sum.Groups["all"].Value.Split('、', '及', '與', '和', '等')
            .Count(part => one.Question.Topic.Any(w => w is { IsThing: true, IsFresh: true, IsWhole: true }
                && part.EndsWith(w.Text, StringComparison.Ordinal))) == 1
        && Regex.Count(one.Evidence.Quote, "[0-9][0-9,]*") == 1;

    // 新冠疫苗接種率 is not answered by what the sentence before says of 流感疫苗.
    private static bool IsFigureOfOtherKind(Candidate one) =>
        one.Question.Wanted is Wanted.Count or Wanted.Percentage or Wanted.Money
        && one.Evidence.Kind != ItemKind.Table
        && Plain.Of(one.Evidence.Quote) is var quote
        && (quote + one.Evidence.Meeting.Above(one.Evidence.Passage)) is var said
        && Kinds(one.Question, said).ToLookup(pair => pair.Head, pair => Coverage.Of(pair.Kind, said) >= Said)
            .Any(kinds => !kinds.Any(isSaid => isSaid) && !Houses().IsMatch(kinds.Key) && Compounds.AreAllBefore(kinds.Key, quote));

    // 新冠 and 疫苗, in one word, unless the minutes write another for it, or two.
    private static IEnumerable<(QuestionWord Kind, string Head)> Kinds(Question question, string said) =>
        question.Topic.Zip(question.Topic.Skip(1))
            .Where(pair => pair.First.End == pair.Second.At
                && pair is { First: { IsThing: true, IsWhole: true, IsFresh: true }, Second: { IsThing: true, IsWhole: true } })
            .Select(pair => (pair.First, pair.Second.Folded))
            .Concat(question.Topic.Where(w => w is { IsThing: true, IsFresh: true, Folded.Length: LettersOfKind + LettersOfKind }
                    && (w.Office.Count == 0 || Dictionary.TryGet(w.Folded[LettersOfKind..], out _))
                    && !w.Office.Concat(Synonyms.Of(w.Folded)).Any(other => said.Contains(other, StringComparison.Ordinal)))
                .Select(w => (w with { Folded = w.Folded[..LettersOfKind], Office = [] }, w.Folded[LettersOfKind..])));

    // 哪一集最多人聽
    [GeneratedRegex("哪一?(集|場|班|站|條|棟|期|檔|隊|首|本)[^，。]{0,6}最")]
    private static partial Regex WhichHasMost();

    // 比率最高的是哪個局 is not answered by who works out the ratios.
    private static bool TellsNoExtreme(Candidate one) =>
        one.Question is { Wanted: Wanted.Who or Wanted.Anything, Asked.Number.Extreme: not null }
        && (one.Question.Wanted == Wanted.Who || WhichHasMost().IsMatch(one.Question.Text))
        && one.Evidence.Kind != ItemKind.Table
        && !Extremes().IsMatch(one.Evidence.Quote);

    // By their names (Namesakes). Folded.
    [GeneratedRegex("^(大楼|大厦|宿舍|停车场|广场|中心|机关|学校|单位)$")]
    private static partial Regex Houses();

    [GeneratedRegex("(?<![0-9年])[0-9]{1,2}(?=月(?![0-9份起底前]))")]
    private static partial Regex MonthAsked();

    [GeneratedRegex("(?<![0-9])(?<m>[0-9]{1,2})月[0-9]{1,2}日")]
    private static partial Regex DaysTold();

    [GeneratedRegex("[\\u4e00-\\u9fff-[的了在是與和及設裝修鋪]]{2}[路街](?![燈面線網由況基權過樹])")]
    private static partial Regex Streets();

    [GeneratedRegex("[網馬道公鐵線電通水思出退迷上走逛沿半]路$|[上逛沿整掃老]街$")]
    private static partial Regex Roads();

    [GeneratedRegex("(?<all>[^，。；：]{2,}、[^，。；]+)[^。；]{0,20}?(總計|合計|共計|共有|計有|總共)[^。；0-9]{0,4}[0-9]")]
    private static partial Regex SumOfList();

    [GeneratedRegex("全(府|市|縣|鄉|鎮|局|處|校|院|國)(?![區民])|[各所有]機關(平均|合計|總計|共計)")]
    private static partial Regex OfAll();

    [GeneratedRegex("最|冠|首[位推]|居首|榜首|第[一1]|前[二三四五幾2-5]|[多高低少]於|優於|逾|僅|嚴重|領先|特優|優等|落後|未達|為主|大宗|[占佔]|成長")]
    private static partial Regex Extremes();
}
