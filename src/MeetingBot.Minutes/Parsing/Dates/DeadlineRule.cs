namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Tells a bound on doing something (期限) from the day of an event, a state as of a day, or the end of a contract.</summary>
internal static class DeadlineRule
{
    private const int ClosingReach = 8;
    private const int LongestMeeting = 10;

    private static readonly string[] AsOf =
    [
        "截至", "迄", "截", "計至", "算至", "累計至", "延至", "延長至", "展延至", "順延至", "展期至", "有效至", "即日起至", "開放至", "展覽至",
    ];
    private static readonly string[] Extended = ["延至", "延長至", "展延至", "順延至", "放寬至"];
    private static readonly string[] Tracked = ["列管至", "追蹤至", "管制至", "管考至"];
    private static readonly string[] TermWords = ["契約", "履約", "租約", "租期", "合約", "票", "展覽", "活動", "任期", "開館", "開放", "營業", "保固"];
    private static readonly string[] TaskWords = ["期限", "列管", "完成", "完工", "提報", "填報", "辦理期程", "繳交", "提送"];
    private static readonly string[] NoBound = ["售票", "購票", "早鳥", "公開展覽"];
    private static readonly string[] Links = ["為", "訂於", "訂為", "定於", "係", "：", "至", "於"];
    private static readonly string[] ClosingWords =
    [
        "截止", "期限", "時限", "限於", "最遲", "至遲", "最後", "完成日", "完工日", "收件", "受理", "申報日", "截止日期", "完成日期", "完工日期", "送件日期",
    ];
    private static readonly string[] Closed = ["截止", "為限"];

    private static readonly string[] PlannedWords =
    [
        "預計", "預定", "預訂", "原訂", "原定", "原預計", "預估", "可望", "預期", "目標", "擬於", "將於", "力求", "爭取", "希望", "期程", "趕在", "依計畫",
    ];

    private static readonly string[] Permits = ["可於", "得於", "能於", "可在", "得在"];
    private static readonly string[] Counters = ["人次", "件", "場次", "場", "人"];

    private static readonly string[] PlanHeadings = ["期程：", "預定進度：", "進度規劃："];

    private static readonly string[] DoneWords =
    [
        "完工", "完成", "竣工", "完竣", "發行", "結案", "上線", "啟用", "提送", "提報", "送出", "函送", "函頒", "改善完", "通車", "決標", "交付", "交貨", "建置完", "驗收",
        "辦竣", "提出", "訂定", "修正完", "搬遷", "核定", "發包", "完備", "啟動",
    ];

    private static readonly string[] DeliveryWords =
    [
        "完成", "完工", "完竣", "提送", "提報", "繳交", "繳回", "送交", "回復", "回覆", "函送", "函復", "陳報", "報送", "填報", "提交", "寄送", "擲交", "提供", "上網",
        "送達", "辦竣", "改善", "回報", "提出", "繳",
    ];

    /// <param name="to">The last day meant; a bound that had passed when the meeting was held is no deadline but a quotation.</param>
    /// <param name="lapsed">It would have been a deadline, had it not passed.</param>
    public static bool IsDeadline(in Surroundings around, in Written w, EndingKind ending, DateOnly? to, DateOnly? held, out bool lapsed)
    {
        var isBound = ending is EndingKind.Before or EndingKind.Inside ? IsBound(around, w, ending) : IsMeant(around, w, ending);
        lapsed = isBound && to is { } day && held is { } meeting && day < meeting;
        // 請…於114年3月1日前完成, said in May with the year written out: ordered all the same, and for lint to speak of.
        return isBound && (!lapsed || (!w.IsYearGuessed && w.Year is not null && around is { IsOrder: true, IsQuoted: false, IsPast: false }));
    }

    /// <summary>Whether N日內 is a time to do something in; 短期（一年內） and 「三十日內」 quoted from a rule are not.</summary>
    /// <param name="at">Where the number stands.</param>
    public static bool IsDeadline(in Surroundings around, Within within, int at)
    {
        var before = Glance.At(around.Text, around.Start - 1);
        var isNamedStart = within.Start < at;
        if (within.Unit == WithinUnit.Years && !around.IsOrder && before != '於')
        {
            return false; // 10年內達到碳中和
        }

        if (Glance.EndsWith(around.Text, around.Start, "已於") || Glance.EndsWith(around.Text, around.Start, "業於") || Glance.EndsWith(around.Text, around.Start, "未於")
            || Glance.EndsWith(around.Text, around.Start, "均於") || around.Behind.StartsWith("者") || before == '近')
        {
            return false; // 均已於 2 個月內完成, 逾有效期限 6 個月內者
        }

        if (IsAllowed(around.Text, within) || (!around.IsOrder && around.Clause.IsEmpty && CountsWhatWasDone(around.Behind)))
        {
            return false; // 本科可於5日內完成審查, 兩個月內服務34人次
        }

        return before is not ('「' or '『') && !around.Behind.StartsWith("」") && !around.Sentence.Contains('曾')
            && (isNamedStart || (before != '(' && (before is '於' or '在' or '限' || around.IsOrder || around.Clause.IsEmpty)));
    }

    /// <summary>投票日起6個月內得補休: what one may do in that time.</summary>
    public static bool IsAllowed(string text, Within within) =>
        Glance.At(text, within.End) is '得' || Glance.AnyBefore(text, within.Start, Permits) > 0;

    private static bool CountsWhatWasDone(ReadOnlySpan<char> behind) =>
        behind.IndexOfAnyInRange('0', '9') is > 0 and <= 8 && Glance.ContainsAny(behind, Counters);

    // 於9月15日前完成; not 截至8月底前, not 12月31日前之案件, not 95年以前屆期.
    private static bool IsBound(in Surroundings around, in Written w, EndingKind ending)
    {
        var next = around.Behind.IsEmpty ? '\0' : around.Behind[0];
        var isVague = ending == EndingKind.Inside || (w.Month is null && w.Days is null && w.Portion == Portion.Whole);
        return (Glance.AnyBefore(around.Text, around.Start, AsOf) == 0 || IsExtended(around))
            && next is not ('之' or '的' or '者' or '已' or '業' or '曾' or '即' or '後')
            && (!isVague || around.IsOrder || Glance.ContainsAny(around.Clause, PlannedWords) || around.Clause.EndsWith("於") || Does(around))
            && !Glance.ContainsAny(around.Clause, NoBound)
            && !around.Clause.EndsWith("勿於") && !around.Clause.EndsWith("不得於") && !around.Clause.EndsWith("已於") && !around.Clause.EndsWith("業於");
    }

    private static bool Does(in Surroundings around) => around.Clause.IsEmpty && Glance.ContainsAny(around.Behind, DoneWords);

    private static bool IsMeant(in Surroundings around, in Written w, EndingKind ending)
    {
        if (Glance.AnyBefore(around.Text, around.Start, Tracked) > 0 || IsExtended(around))
        {
            return true;
        }

        if (Glance.AnyBefore(around.Text, around.Start, AsOf) > 0 || ending is EndingKind.Since || (ending == EndingKind.During && !around.IsOrder) || around.IsPast)
        {
            return false;
        }

        return IsClosing(around)
            || IsBracketedBound(around)
            || (ending == EndingKind.Until && w.IsWord && around.IsOrder)
            || Glance.ContainsAny(around.Behind[..Math.Min(4, around.Behind.Length)], Closed)
            || IsPlanned(around)
            || (w.Day is not null && IsAtMeeting(around.Behind))
            || IsOrdered(around, w);
    }

    // 請於暑假結束前(8月底)完成
    private static bool IsBracketedBound(in Surroundings around) =>
        around.IsOrder && around.Behind.StartsWith(")")
        && (Glance.EndsWith(around.Text, around.Start, "前(") || Glance.EndsWith(around.Text, around.Start, "內("));

    // 截止日期為, 截止日訂於, 最後送件日為, 期限：
    private static bool IsClosing(in Surroundings around) =>
        Glance.AnyBefore(around.Text, around.Start, Links) is var link and > 0
            ? Glance.ContainsAny(Before(around.Text, around.Start - link), ClosingWords)
            : Glance.AnyBefore(around.Text, around.Start, ClosingWords) > 0;

    private static ReadOnlySpan<char> Before(string text, int end) =>
        text.AsSpan(Math.Max(0, end - ClosingReach), Math.Min(ClosingReach, end));

    // 預計於本月底完工; not 預計9月3日出貨.
    private static bool IsPlanned(in Surroundings around) =>
        (Glance.ContainsAny(around.Clause, PlannedWords) || Glance.ContainsAny(around.Sentence, PlanHeadings))
        && Glance.ContainsAny(around.Behind, DoneWords);

    /// <summary>本局將於10月20日搬遷: when something is to happen, told and not ordered.</summary>
    public static bool IsTold(string text, FoundDate date) =>
        new Surroundings(text, date.Start, date.End) is var around && !around.IsOrder && Glance.ContainsAny(around.Clause, PlannedWords);

    // 請…於1月底完成, 於後天提出, 3月底要決標
    private static bool IsOrdered(in Surroundings around, in Written w)
    {
        var isPoint = !w.IsList && (w.Day is not null || w.Portion != Portion.Whole);
        var must = around.Behind.IsEmpty ? '\0' : around.Behind[0];
        return (around.IsOrder && Glance.EndsWith(around.Text, around.Start, "於") && Glance.ContainsAny(around.Behind, DeliveryWords))
            || (isPoint && (must is '要' or '須' or '務' || around.Behind.StartsWith("一定要")) && Glance.ContainsAny(around.Behind, DoneWords));
    }

    // 請…檢討，10月9日縣務會議提出專案報告
    private static bool IsAtMeeting(ReadOnlySpan<char> behind)
    {
        var near = behind[..Math.Min(LongestMeeting, behind.Length)];
        var at = Math.Max(near.IndexOf("會議", StringComparison.Ordinal), near.IndexOf("會報", StringComparison.Ordinal));
        var what = at < 0 ? default : behind[(at + 2)..];
        return what.StartsWith("提出") || what.StartsWith("提報") || what.StartsWith("提專案報告");
    }

    private static bool IsExtended(in Surroundings around) =>
        Glance.AnyBefore(around.Text, around.Start, Extended) > 0
        && (Glance.ContainsAny(around.Sentence, TaskWords) || around.Sentence.Contains("同意", StringComparison.Ordinal))
        && !Glance.ContainsAny(around.Sentence, TermWords);
}
