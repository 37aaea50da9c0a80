using System.Text.RegularExpressions;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads deadlines that hang on an event without a day: 下次會議前, 系統上線前, 俟汛期結束, 新表單啟用後.</summary>
internal static partial class EventReader
{
    private const int LongestName = 30;

    private static readonly string[] NextMeetings = ["下次", "下一次", "次一次", "下回"];
    private static readonly string[] Announced = ["訂於", "定於", "訂在", "時間", "日期", "將於", "預定", "預計", "地點", "召開"];
    private static readonly string[] Units = ["個工作日", "個工作天", "個月", "日", "天", "週", "周", "小時"];
    private static readonly string[] Uses = ["報告", "提出", "提報", "說明", "討論", "前", "審議", "確認"];

    private static readonly string[] Occasions =
        [
            "上線", "會議", "會", "質詢", "啟用", "開工", "完工", "施工", "開幕", "活動", "開學", "暑假", "寒假", "汛期",
            "颱風季", "防汛期", "開議", "審查", "驗收", "簽約", "召開", "實施", "辦理", "送審", "核定", "發布", "公告", "出國",
            "啟動", "營運", "開放", "通車", "搬遷", "選舉", "期中考", "期末考", "考試", "賽", "屆滿", "到期", "核准", "動工",
            "澆置", "開展", "演習", "演練", "登記", "結束", "發包", "招標", "決標",
        ];

    private static readonly string[] Afterwards =
        ["上線", "核定", "完成", "通過", "結束", "啟用", "收到", "完工", "驗收", "確認", "公告", "發布", "核准", "備查", "簽約", "決標", "定案", "到位", "告一段落", "趨緩", "解除"];

    /// <returns>Where it stands and the event's name.</returns>
    public static (int From, int To, string Event)? Find(string text, int start, int end, IReadOnlyList<FoundDate> dates) =>
        NextMeeting(text, start, end)
        ?? Awaited(text, start, end)
        ?? CountedAhead(text, start, end, dates)
        ?? Ahead(text, start, end, dates)
        ?? Behind(text, start, end)
        ?? NumberedMeeting(text, start, end);

    // 下次會議前, 提下次行政會議報告, 下次市政會議提出報告; not 下次會議訂於4月中旬召開
    private static (int From, int To, string Event)? NextMeeting(string text, int start, int end)
    {
        foreach (var word in NextMeetings)
        {
            var at = text.IndexOf(word, start, end - start, StringComparison.Ordinal);
            if (at >= 0 && MeetingEnd(text, at, end) is { } to && Glance.AnyOf(text, to, Announced) == 0 && Glance.At(text, to) != '起')
            {
                return (at, Glance.At(text, to) == '前' && to < end ? to + 1 : to, text[at..to]);
            }
        }

        return null;
    }

    // 結果並提第1次局務會議報告
    private static (int From, int To, string Event)? NumberedMeeting(string text, int start, int end)
    {
        for (var at = text.IndexOf('第', start, end - start); at >= 0; at = at + 1 < end ? text.IndexOf('第', at + 1, end - at - 1) : -1)
        {
            var number = Glance.Number(text, at + 1, out _);
            if (number == at + 1 || Glance.At(text, number) != '次' || MeetingEnd(text, at, end) is not { } to || Glance.AnyOf(text, to, Uses) == 0)
            {
                continue;
            }

            var from = NameStart(text, start, at);
            from = text[from] == '提' ? from + 1 : from;
            var lead = text.AsSpan(start, at - start).LastIndexOf('提');
            from = lead >= 0 && at - start - lead < 10 ? start + lead + 1 : from;
            if (from > start && text[from - 1] is '提' or '於')
            {
                return (from, to, text[from..to]);
            }
        }

        return null;
    }

    private static int? MeetingEnd(string text, int at, int end)
    {
        var to = text.IndexOf('會', at, Math.Min(14, end - at));
        return to < 0 ? null : Math.Min(end, to + (Glance.At(text, to + 1) is '議' or '報' ? 2 : 1));
    }

    // 俟汛期結束; 待廠商評估後, where the 後 is needed since 待 has many meanings
    private static (int From, int To, string Event)? Awaited(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] != '俟' && !(text[at] == '待' && (at == start || text[at - 1] is '，' or '。' or '；')))
            {
                continue;
            }

            var to = at + 1;
            while (to < end && to - at < LongestName && text[to] is not ('，' or '。' or '；' or '、')
                && !(text[to] == '後' && Glance.At(text, to + 1) is not '續'))
            {
                to++;
            }

            var isAfter = to < end && text[to] == '後';
            if (to - at > 2 && (isAfter || text[at] == '俟'))
            {
                return (at, isAfter ? to + 1 : to, text[(at + 1)..to]);
            }
        }

        return null;
    }

    // 於會議2日前上傳
    private static (int From, int To, string Event)? CountedAhead(string text, int start, int end, IReadOnlyList<FoundDate> dates)
    {
        foreach (var match in Counted().EnumerateMatches(text.AsSpan(start, end - start)))
        {
            var (from, to) = (start + match.Index, start + match.Index + match.Length);
            return dates.Any(date => date.Start < to && date.End > from) ? null : (from, to, text[from..to]);
        }

        return null;
    }

    [GeneratedRegex("(?<=[於在])[^，。；、：於在0-9請應]{0,8}(會議|會報|活動|開會|考試|演練|動工|施工)[0-9一二三四五六七八九十兩]{1,2}(個工作[日天]|個月|日|天|週|小時)前")]
    private static partial Regex Counted();

    // 系統上線前, 於暑假前, 下架前請通知
    private static (int From, int To, string Event)? Ahead(string text, int start, int finish, IReadOnlyList<FoundDate> dates)
    {
        for (var at = text.IndexOf('前', start, finish - start); at > 0; at = at + 1 < finish ? text.IndexOf('前', at + 1, finish - at - 1) : -1)
        {
            var from = NameStart(text, start, at);
            var isMeeting = Glance.EndsWith(text, at, "會議") || Glance.EndsWith(text, at, "會報");
            var isLed = Glance.At(text, from - 1) is '於' or '在' || Glance.IsOneOf(Glance.At(text, at + 1), "請應須務不");
            var isWord = (!isMeeting && Glance.IsOneOf(text[at - 1], "目日先以之事提當空眼跟面年月周會內今")) // 目前, 先前
                || Glance.IsOneOf(Glance.At(text, at + 1), "月年季週述揭開項已業"); // 上傳前月統計, 將前揭資料, 開學前已補實
            if (IsShortMeeting(text, at))
            {
                return (at - 1, Math.Min(finish, DaysAhead(text, at + 1)), text[(at - 1)..Math.Min(finish, DaysAhead(text, at + 1))]);
            }

            if (!Meanwhile.IsAt(text, from, at + 1)
                && (isMeeting || isLed || Glance.AnyBefore(text, at, Occasions) > 0)
                && !isWord && IsName(from, at) && Ending.IsBound(text, at)
                && !dates.Any(date => date.End == at + 1))
            {
                var end = Math.Min(finish, DaysAhead(text, at + 1));
                return (from, end, end == at + 1 ? text[from..at] : text[from..end]);
            }
        }

        return null;
    }

    // 於會前7日送達
    private static bool IsShortMeeting(string text, int at) =>
        text[at - 1] == '會' && Glance.At(text, at - 2) is '於' or '在' && DaysAhead(text, at + 1) > at + 1;

    // 會議召開前一週
    private static int DaysAhead(string text, int at)
    {
        var end = Glance.Number(text, at, out _);
        return end == at ? at : end + Math.Max(0, Glance.AnyOf(text, end, Units)) is var to && to > end ? to : at;
    }

    // 新表單啟用後一律改用
    private static (int From, int To, string Event)? Behind(string text, int start, int end)
    {
        for (var at = text.IndexOf('後', start, end - start); at > 0; at = at + 1 < end ? text.IndexOf('後', at + 1, end - at - 1) : -1)
        {
            var from = NameStart(text, start, at);
            if (Glance.AnyBefore(text, at, Afterwards) > 0 && IsName(from, at) && Glance.At(text, from - 1) is not ('請' or '應')
                && Glance.At(text, at + 1) is not ('，' or '續') && !text.AsSpan(from, at - from).ContainsAny('經', '先'))
            {
                return (from, at + 1, text[from..at]);
            }
        }

        return null;
    }

    private static bool IsName(int from, int to) => to - from is >= 2 and <= LongestName;

    private static int NameStart(string text, int start, int end)
    {
        var from = end;
        while (from > start && text[from - 1] is not ('，' or '。' or '；' or '：' or '、' or '於' or '在' or '「' or '」' or '請' or '應'))
        {
            from--;
        }

        return from + (Glance.Has(text, from, "日後") ? 2 : text[from] is '惟' or '但' ? 1 : 0);
    }
}
