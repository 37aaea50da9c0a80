namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Tells a bound on doing something (期限) from the day of an event, a state as of a day, or the end of a contract.</summary>
internal static class DeadlineRule
{
    private static readonly string[] AsOf = ["截至", "迄", "截", "計至", "算至", "累計至", "延至", "延長至", "展延至", "順延至", "展期至", "有效至", "即日起至", "開放至", "展覽至"];
    private static readonly string[] Extended = ["延至", "延長至", "展延至", "順延至", "放寬至"];
    private static readonly string[] Tracked = ["列管至", "追蹤至", "管制至", "管考至"];
    private static readonly string[] TermWords = ["契約", "履約", "租約", "租期", "合約", "票", "展覽", "活動", "任期", "開館", "開放", "營業", "保固"];
    private static readonly string[] TaskWords = ["期限", "列管", "完成", "完工", "提報", "填報", "辦理期程", "繳交", "提送"];
    private static readonly string[] NoBound = ["售票", "購票", "早鳥", "優惠", "公開展覽", "展期"];
    private static readonly string[] ClosingWords =
        ["截止日期為", "截止日期訂於", "截止日為", "截止日訂於", "截止日訂為", "截止日", "截止日期", "截止日期：", "期限為", "期限至", "期限訂於", "期限：", "期限", "期限係",
         "限於", "最遲於", "最遲", "至遲於", "至遲", "完成日期：", "完成日：", "完工日期：", "完工日期為", "時限：", "時限為", "截止時間為", "截止時間：", "收件至", "受理至"];

    private static readonly string[] PlannedWords = ["預計", "預定", "預訂", "原訂", "原定", "原預計", "預估", "可望", "預期", "目標", "擬於", "將於", "力求", "爭取", "希望", "期程", "趕在", "依編印計畫"];

    private static readonly string[] DoneWords =
        ["完工", "完成", "竣工", "完竣", "發行", "結案", "上線", "啟用", "提送", "提報", "送出", "函送", "函頒", "改善完", "通車", "決標", "交付", "交貨", "建置完", "驗收", "辦竣", "提出", "訂定", "修正完", "搬遷", "核定", "發包", "完備", "啟動"];

    private static readonly string[] OrderWords = ["請", "應於", "須於", "需於", "務必", "務請", "限於", "必須"];

    private static readonly string[] DeliveryWords =
        ["完成", "完工", "完竣", "提送", "提報", "繳交", "繳回", "送交", "回復", "回覆", "函送", "函復", "陳報", "報送", "填報", "提交", "寄送", "擲交", "提供", "上網", "送達", "辦竣", "改善", "回報", "提出", "繳"];

    /// <param name="to">The last day meant; a bound that had passed when the meeting was held is no deadline but a quotation.</param>
    /// <param name="lapsed">It would have been a deadline, had it not passed.</param>
    public static bool IsDeadline(in Surroundings around, in Written w, EndingKind ending, DateOnly? to, DateOnly? held, out bool lapsed)
    {
        var is_ = ending == EndingKind.Before ? IsBound(around, w) : IsMeant(around, w, ending);
        lapsed = is_ && to is { } day && held is { } meeting && day < meeting;
        return is_ && !lapsed;
    }

    // 於9月15日前完成; not 截至8月底前, not 12月31日前之案件, not 95年以前屆期.
    private static bool IsBound(in Surroundings around, in Written w)
    {
        var next = around.Behind.IsEmpty ? '\0' : around.Behind[0];
        if (Glance.AnyBefore(around.Text, around.Start, AsOf) > 0 && !IsExtended(around))
        {
            return false;
        }

        return next is not ('之' or '的' or '者' or '已' or '業' or '曾' or '即' or '後')
            && !(w.Month is null && w.Days is null && !HasOrder(around))
            && !Glance.ContainsAny(around.Clause, NoBound)
            && !(around.Clause.EndsWith("已於") || around.Clause.EndsWith("業於"));
    }

    private static bool HasOrder(in Surroundings around) =>
        Glance.ContainsAny(around.Sentence, OrderWords) || Glance.ContainsAny(around.Clause, PlannedWords) || around.Clause.EndsWith("於") || w0(around);

    private static bool w0(in Surroundings around) => around.Clause.IsEmpty && Glance.ContainsAny(around.Behind, DoneWords);

    private static bool IsMeant(in Surroundings around, in Written w, EndingKind ending)
    {
        if (Glance.AnyBefore(around.Text, around.Start, Tracked) > 0 || IsExtended(around))
        {
            return true;
        }

        if (Glance.AnyBefore(around.Text, around.Start, AsOf) > 0 || ending is EndingKind.Since or EndingKind.During || around.IsPast)
        {
            return false;
        }

        if (Glance.AnyBefore(around.Text, around.Start, ClosingWords) > 0 || Glance.ContainsAny(around.Behind[..Math.Min(4, around.Behind.Length)], ["截止", "為限"]))
        {
            return true;
        }

        var isPoint = !w.IsList && (w.Day is not null || w.Portion != Portion.Whole);
        return isPoint
            && ((Glance.ContainsAny(around.Clause, PlannedWords) && Glance.ContainsAny(around.Behind, DoneWords))
                || (Glance.ContainsAny(around.Clause, OrderWords) && Glance.EndsWith(around.Text, around.Start, "於") && Glance.ContainsAny(around.Behind, DeliveryWords)));
    }

    private static bool IsExtended(in Surroundings around) =>
        Glance.AnyBefore(around.Text, around.Start, Extended) > 0
        && Glance.ContainsAny(around.Sentence, TaskWords)
        && !Glance.ContainsAny(around.Sentence, TermWords);

    /// <summary>Whether N日內 is a time to do something in; 短期（一年內） and 「三十日內」 quoted from a rule are not.</summary>
    public static bool IsDeadline(in Surroundings around, bool isNamedStart)
    {
        var before = Glance.At(around.Text, around.Start - 1);
        if (before is '(' or '「' or '『' || around.Behind.StartsWith(")"))
        {
            return before == '(' && isNamedStart;
        }

        return isNamedStart || before is '於' or '請' or '應' or '在' or '須' or '需' or '限' || Glance.ContainsAny(around.Sentence, OrderWords);
    }
}
