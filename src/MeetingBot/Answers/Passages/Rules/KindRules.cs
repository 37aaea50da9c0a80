using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>It has the kind of thing that is asked for, a name, a day or a number, but of something else.</summary>
internal static partial class KindRules
{
    private const double OfAnotherMatter = 0.3;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(nameof(SendsToNobody), SendsToNobody),
        new(nameof(NamesNoLand), NamesNoLand),
        new(nameof(IsDayOfAnother), IsDayOfAnother),
        new(nameof(IsWeekOfAnother), IsWeekOfAnother),
        new(nameof(IsDayBeforeMove), IsDayBeforeMove),
        new(nameof(IsNotOfExpiry), IsNotOfExpiry),
        new(nameof(IsNotUntil), IsNotUntil),
        new(nameof(IsRowOfAnotherDeed), IsRowOfAnotherDeed),
        new(nameof(IsAnotherRow), IsAnotherRow),
        new(nameof(IsRowOfSome), IsRowOfSome),
        new(nameof(IsRowOfAnotherMatter), IsRowOfAnotherMatter),
        new(nameof(IsOnAnotherRow), IsOnAnotherRow),
        new(nameof(IsOfOtherExtreme), IsOfOtherExtreme),
        new(nameof(IsOfThisSitting), IsOfThisSitting),
        new(nameof(IsNotWhatIsLeft), IsNotWhatIsLeft),
        new(nameof(IsOfAnotherFeast), IsOfAnotherFeast),
        new(nameof(IsSumOfAnother), IsSumOfAnother),
        new(nameof(IsSumOfMany), IsSumOfMany),
        new(nameof(IsOnlyMeasured), IsOnlyMeasured),
        new(nameof(IsNotOfOneTurn), IsNotOfOneTurn),
        new(nameof(IsOnlyAhead), IsOnlyAhead),
        new(nameof(IsCountOfNeighbour), IsCountOfNeighbour),
        new(nameof(SaysItIsDone), SaysItIsDone),
        new(nameof(TellsNoDifference), TellsNoDifference),
        new(nameof(TellsNoNewValue), TellsNoNewValue),
    ];

    /// <summary>The day of a motion that was moved, where what is asked for is to which.</summary>
    public static bool IsDayBeforeMove(Question question, Evidence evidence) =>
        question.Wanted == Wanted.Date && question.Asked.Day.Moved && !Moves().IsMatch(evidence.Quote);

    private static bool SendsToNobody(Candidate one) =>
        one.Question.Wanted == Wanted.Who && !NameFit.SendsToSomebody(one.Question, one.Evidence.Quote);

    // 去哪一國 is not answered by when somebody comes back.
    private static bool NamesNoLand(Candidate one) =>
        one.Question.Asked.Matter.Land && !Places.In(Plain.Of(one.Evidence.Quote)).Any();

    private static bool IsDayOfAnother(Candidate one) =>
        one.Question.Wanted == Wanted.Date && !DayFit.Holds(one.Question, one.Evidence.Quote);

    // 志工什麼時候排班 is not answered by whoever comes 每週三: where no day is told all else must be.
    private static bool IsWeekOfAnother(Candidate one) =>
        one.Question.Wanted == Wanted.Date
        && one.Evidence.Kind != ItemKind.Table
        && WantedFit.HasNoDay(one.Question, one.Evidence.Quote)
        && one.Evidence.Lacks(w => w is { IsMatter: true, IsWhole: true, IsFresh: true });

    // 契約什麼時候到期 is not answered by when a fine was due under it.
    private static bool IsNotOfExpiry(Candidate one) =>
        one.Question is { Wanted: Wanted.Date, Asked.Day.Expiry: true }
        && one.Evidence.Kind != ItemKind.Table
        && !Expires().IsMatch(one.Evidence.Quote);

    // 可以用到什麼時候 is not answered by when it begins.
    private static bool IsNotUntil(Candidate one) =>
        one.Question is { Wanted: Wanted.Date, Asked.Day: { Until: true, Moved: false } }
        && one.Evidence.Kind != ItemKind.Table
        && !Ends().IsMatch(one.Evidence.Quote);

    // 延到什麼時候 is not answered by the day from which it was moved.
    private static bool IsDayBeforeMove(Candidate one) =>
        IsDayBeforeMove(one.Question, one.Evidence)
        && !(one.Evidence.Kind == ItemKind.Motion
            && one.Evidence.Meeting.Rulings(one.Evidence.Passage).Any(ruling => Moves().IsMatch(ruling.Item.Text)));

    private static bool IsRowOfAnotherDeed(Candidate one) =>
        one.Question.Wanted == Wanted.Count
            && one.Evidence.Kind == ItemKind.Table
            && one.Evidence.Lacks(w => w.IsDeed && w.IsWhole && w.IsFresh && !TableFit.Gets(w.Text));

    // 月潭區急難救助有幾件 is not answered by the row 月潭區 of another table, nor 身障車位 by all 車位.
    private static bool IsRowOfAnotherMatter(Candidate one)
    {
        if (one.Evidence.Kind != ItemKind.Table || one.Question.Wanted is not (Wanted.Count or Wanted.Money or Wanted.Percentage))
        {
            return false;
        }

        var things = one.Question.Topic.Where(w => w.Class >= WordClass.Thing && w.IsFresh && w.IsWhole && !HowMany().IsMatch(w.Text))
            .ToList();
        return things.Where(one.Evidence.Missing.Contains).Sum(one.Weight) > things.Sum(one.Weight) * OfAnotherMatter;
    }

    // 60-02案請… is no ruling on the row 60-05, whose name the question says.
    private static bool IsOnAnotherRow(Candidate one)
    {
        var (meeting, quote) = (one.Evidence.Meeting, one.Evidence.Quote);
        if (meeting.RowNamedBy(one.Evidence.Passage, quote) is not { } row)
        {
            return false;
        }

        var things = one.Question.Topic.Where(w => w is { IsThing: true, IsWhole: true, IsFresh: true }).ToList();
        double Said(Passage with) => things.Sum(w => one.Weight(w) * Coverage.Of(w, Plain.Of(with.Item.Text + ' ' + quote)));
        var own = Said(row);
        return meeting.Table(row).Any(other => Said(other) > own);
    }

    private static bool IsAnotherRow(Candidate one) => !TableFit.Answers(one.Question, one.Evidence.Meeting, one.Evidence.Passage);

    // 一共收到幾件: 陳情計317件 over the table says all, and 甲類52 in it some.
    private static bool IsRowOfSome(Candidate one) =>
        one.Question.Asked.Number.OfAll
        && one.Question.Wanted is Wanted.Count or Wanted.Money
        && one.Evidence.Kind == ItemKind.Table
        && !TableFit.IsTotal(one.Evidence.Passage)
        && !TableFit.IsCalled(one.Question, one.Evidence.Meeting, one.Evidence.Passage)
        && one.Evidence.Meeting.Captions(one.Evidence.Passage)
            .Any(caption => AllOfThem().IsMatch(caption) && WantedFit.Fits(one.Question, caption));

    // 下次會議哪一天: any other day that a meeting speaks of is none of its next one.
    private static bool IsOfThisSitting(Candidate one) => one.Question.Asked.Matter.Next && !NextSitting().IsMatch(one.Evidence.Quote);

    // 還剩幾處 is not answered by how many there were.
    private static bool IsNotWhatIsLeft(Candidate one) =>
        one.Question.Asked.Number.Rest
        && one.Question.Wanted is Wanted.Count or Wanted.Money or Wanted.Percentage
        && !Left().IsMatch(one.Evidence.Quote)
        && !one.Evidence.Meeting.HeaderRows(one.Evidence.Passage).Any(row => Left().IsMatch(row.Item.Text));

    // 元旦假期 is not answered by what holds for 春節.
    private static bool IsOfAnotherFeast(Candidate one) =>
        one.Question.Asked.Matter.Occasion is { } feast
        && Plain.Of(feast) is var name
        && !Synonyms.Of(name).Any(other => Plain.Of(one.Evidence.Passage.Item.Text).Contains(other, StringComparison.Ordinal))
        && !Plain.Of(one.Evidence.Passage.Item.Text).Contains(name, StringComparison.Ordinal)
        && !one.Evidence.Meeting.Above(one.Evidence.Passage).Contains(name, StringComparison.Ordinal)
        && !GoesOnAbout(one.Evidence, name);

    // 未領取者得於…: of the feast that the point before it names.
    private static bool GoesOnAbout(Evidence evidence, string name) =>
        Plain.Of(GoingOn.From(evidence.Meeting, evidence.Passage, null, evidence.Quote)).Contains(name, StringComparison.Ordinal);

    // 總共花多少 is not answered by 原編預算不足七百萬元.
    private static bool IsSumOfAnother(Candidate one) =>
        one.Question.Wanted == Wanted.Money && !SumFit.Holds(one.Question, one.Evidence.Quote);

    // What one of them costs is not answered by 共78案，合計6億元.
    private static bool IsSumOfMany(Candidate one) =>
        one.Question is { Wanted: Wanted.Money, Asked.Number.OfAll: false }
        && OfMany().IsMatch(one.Evidence.Quote)
        && Plain.Of(one.Evidence.Quote) is var said
        && one.Question.Topic.Any(w => w is { IsThing: true, IsWhole: true, IsFresh: true } && Coverage.Of(w, said) == 0);

    private static bool IsOnlyMeasured(Candidate one) =>
        one.Question.Wanted is Wanted.Count or Wanted.Percentage or Wanted.Duration
        && SumFit.IsOnlyMeasured(one.Question, one.Evidence.Quote);

    private static bool IsNotOfOneTurn(Candidate one) =>
        one.Question.Wanted is Wanted.Count or Wanted.Money or Wanted.Duration && SumFit.IsNotOfOneTurn(one.Question, one.Evidence.Quote);

    // 最長可以請多久 is not answered by 前30日提出申請.
    private static bool IsOnlyAhead(Candidate one) =>
        one.Question.Wanted == Wanted.Duration
        && one.Question.Text.IndexOfAny(['前', '早']) < 0
        && Regex.Count(one.Evidence.Quote, "前[0-9]+個?(工作)?[日天]|[0-9]+個?(工作)?[日天](以|之)?前") is > 0 and var ahead
        && Regex.Count(one.Evidence.Quote, "(?<![0-9月]\\s*)[0-9]+個?(工作)?[日天]|[0-9]+(個月|年|週|小時)") == ahead;

    // 幾位駕駛 is not answered by 63位校護及駕駛.
    private static bool IsCountOfNeighbour(Candidate one) =>
        one.Question is { Wanted: Wanted.Count, Measure: { } measure, Asked.Number.At: { } at }
        && one.Evidence.Kind != ItemKind.Table
        && one.Question.Topic.FirstOrDefault(w => w.IsMatter && w.IsWhole && w.At >= at && w.At - at <= measure.Length + 1) is { } counted
        && Regex.Matches(one.Evidence.Quote, $@"[0-9,]+\s*{Regex.Escape(measure)}(?<of>[\u4e00-\u9fff]{{1,6}}?)[及與和暨、](?<next>[^，。；]*)")
            is { Count: > 0 } numbers
        && numbers.All(number => !number.Groups["of"].Value.Contains(counted.Text, StringComparison.Ordinal)
            && number.Groups["next"].Value.Contains(counted.Text, StringComparison.Ordinal));

    // 哪些沒達成 is not answered by what was; when it must be is another question.
    private static bool SaysItIsDone(Candidate one) =>
        one.Question.Wanted != Wanted.Date
        && one.Evidence.Kind != ItemKind.Table
        && one.Question.Asked.Matter.Undone is { } undone
        && one.Evidence.Quote.Contains(undone, StringComparison.Ordinal)
        && !DeedRules.Negation().IsMatch(one.Evidence.Quote);

    // 增加多少 is not answered by how many there are now.
    private static bool TellsNoDifference(Candidate one) =>
        one.Question.Asked.Number.Difference && one.Evidence.Kind != ItemKind.Table && !Difference().IsMatch(one.Evidence.Quote);

    [GeneratedRegex("到期|屆[滿期至]|期滿|[日月年底]止|期間|期限|效期|任期|[至到][^，。；]{0,10}[日月年底]|續約|終止|失效")]
    private static partial Regex Expires();

    [GeneratedRegex("[至到止迄底屆滿訖~～—–]|(?<!目)前|-|期間|結束|為限|完成|完工|截|[年月週日天]內|恢復|[0-9一二三四五六七八九十]個?(年|月|週|日|天)(?![0-9])(?=為|$|[，。；])")]
    private static partial Regex Ends();

    [GeneratedRegex("共|計|總")]
    private static partial Regex AllOfThem();

    // 放寬到幾公里 is not answered by how many drove farther, nor 加給調到多少 by what that costs.
    private static bool TellsNoNewValue(Candidate one) =>
        one.Question is { Asked.Number.NewValue: true, Wanted: Wanted.Count or Wanted.Money or Wanted.Percentage or Wanted.Duration }
        && !NewValue().IsMatch(one.Evidence.Quote)
        && !one.Evidence.Meeting.HeaderRows(one.Evidence.Passage).Any(row => NewColumn().IsMatch(row.Item.Text));

    [GeneratedRegex("(放寬|[調提][高升降整漲]|拉高|漲|增|減|降|縮短|延長|擴[大增]|變更|修正|改|由[^，。；]{1,24}|[訂定]|核定|上限|目標)[^，。；]{0,12}?[至為到成][^，。；0-9]{0,8}[0-9一二三四五六七八九十百]|上限[^，。；]{0,4}[0-9]|以[^，。；]{1,12}為(限|上限)")]
    private static partial Regex NewValue();

    [GeneratedRegex("(修正|調整|變更|調[高升降]|放寬|修訂)後|新(制|標準|費率|金額)")]
    private static partial Regex NewColumn();

    [GeneratedRegex("共計?[0-9]+[案處所家件座館場個][^。；]{0,12}(合計|共計|總計)")]
    private static partial Regex OfMany();

    [GeneratedRegex("增|減|較|提[高升]|下降|降|成長|衰退|調[高升降]|多|少|升|漲|落後|超[前過出]|差|由[^，。]{1,20}(至|為|到)|比")]
    private static partial Regex Difference();

    [GeneratedRegex("(下一?次|次一?次|下回)(?![^，。；]{0,10}(前|提|報告|確認|再|討論|審議))")]
    private static partial Regex NextSitting();

    [GeneratedRegex("[延改移挪]|調整|變更|提前|另訂|修正|更動|更正")]
    private static partial Regex Moves();

    private static bool IsOfOtherExtreme(Candidate one) => one.Question.Asked.Number.IsOppositeSaidBy(one.Evidence.Quote);

    // 地政諮詢總數
    [GeneratedRegex("^(總數|數量|總計|合計|總和|數目|數字|件數|人數|次數)$")]
    private static partial Regex HowMany();

    [GeneratedRegex("[剩餘賸尚未缺欠差]|其他")]
    private static partial Regex Left();
}
