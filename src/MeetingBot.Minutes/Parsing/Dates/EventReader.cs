namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads deadlines that hang on an event without a day: 下次會議前, 系統上線前, 俟疫情告一段落, 本功能上線後.</summary>
internal static class EventReader
{
    private const int LongestName = 30;

    private static readonly string[] NextMeetings = ["下次", "下一次", "次一次", "下回"];

    private static readonly string[] Occasions =
        ["上線", "會議", "會", "質詢", "啟用", "開工", "完工", "施工", "開幕", "活動", "開學", "暑假", "寒假", "汛期", "颱風季", "防汛期", "開議", "審查", "驗收", "簽約", "召開", "實施", "辦理",
         "送審", "核定", "發布", "公告", "出國", "啟動", "營運", "開放", "通車", "搬遷", "選舉", "期中考", "期末考", "考試", "賽", "屆滿", "到期", "核准", "動工", "澆置", "開展", "演習", "演練", "登記", "結束", "發包", "招標", "決標"];

    private static readonly string[] Afterwards =
        ["上線", "核定", "完成", "通過", "結束", "啟用", "收到", "完工", "驗收", "確認", "公告", "發布", "核准", "備查", "簽約", "決標", "定案", "到位", "告一段落", "趨緩", "解除"];

    /// <returns>Where it stands and the event's name.</returns>
    public static (int From, int To, string Event)? Find(string text, int start, int end) =>
        NextMeeting(text, start, end) ?? Awaited(text, start, end) ?? Marked(text, start, end, '前', Occasions, 1) ?? Marked(text, start, end, '後', Afterwards, 0);

    // 下次會議前, 提下次行政會議報告, 下次市政會議提出報告
    private static (int From, int To, string Event)? NextMeeting(string text, int start, int end)
    {
        foreach (var word in NextMeetings)
        {
            var at = text.IndexOf(word, start, end - start, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var to = text.IndexOf('會', at, Math.Min(14, end - at));
            if (to < 0)
            {
                continue;
            }

            to += Glance.At(text, to + 1) is '議' or '報' ? 2 : 1;
            to = Math.Min(to, end);
            var name = text[at..to];
            return (at, Glance.At(text, to) == '前' && to < end ? to + 1 : to, name);
        }

        return null;
    }

    // 俟疫情告一段落, 待廠商評估後
    private static (int From, int To, string Event)? Awaited(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] != '俟' && !(text[at] == '待' && (at == start || text[at - 1] is '，' or '。' or '；')))
            {
                continue;
            }

            var to = at + 1;
            while (to < end && text[to] is not ('，' or '。' or '；' or '、') && to - at < LongestName && !(text[to] == '後' && Glance.At(text, to + 1) is not '續'))
            {
                to++;
            }

            var name = text[(at + 1)..to];
            to += to < end && text[to] == '後' ? 1 : 0;
            return name.Length >= 2 ? (at, to, name) : null;
        }

        return null;
    }

    private static (int From, int To, string Event)? Marked(string text, int start, int end, char mark, string[] occasions, int free)
    {
        for (var at = text.IndexOf(mark, start, end - start); at > 0; at = at + 1 < end ? text.IndexOf(mark, at + 1, end - at - 1) : -1)
        {
            var from = NameStart(text, start, at);
            var before = Glance.At(text, from - 1);
            var isLed = free > 0 && before is '於' or '在';
            var isOccasion = Glance.AnyBefore(text, at, occasions) > 0;
            if (at - from >= 2 && at - from <= LongestName && Ending.Read(text, at).Kind == EndingKind.Before == (mark == '前')
                && (isLed || isOccasion) && !Glance.IsOneOf(text[at - 1], "目日先以之事提當空眼跟面年月周會內今") | (isOccasion && Glance.EndsWith(text, at, "會議")))
            {
                return (from, at + 1, text[from..at]);
            }
        }

        return null;
    }

    private static int NameStart(string text, int start, int end)
    {
        var from = end;
        while (from > start && text[from - 1] is not ('，' or '。' or '；' or '：' or '、' or '於' or '在' or '「' or '」' or '請' or '應'))
        {
            from--;
        }

        return from;
    }
}
