using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Reads 二週內, 1個月內, 會後三日內, 文到10日內, 核定後2週內, 案發日起7日內, 3個工作日內, 半年內.</summary>
internal static class WithinReader
{
    private const int LongestCount = 400;
    private const int LongestEvent = 24;

    private const string NoEvents = "會今日爾嗣前背最然往隨之以而其事先"; // 會後, 今後, 最後

    private static readonly string[] FromMeeting =
        ["自即日起", "於即日起", "即日起", "本次會議後", "會議結束後", "散會後", "會議後", "本會後", "會後", "會議結束", "自本日起", "自今日起", "今日起"];

    private static readonly (string Word, WithinUnit Unit)[] Units =
    [
        ("個工作日", WithinUnit.OfficeDays), ("個工作天", WithinUnit.OfficeDays), ("工作日", WithinUnit.OfficeDays), ("工作天", WithinUnit.OfficeDays),
        ("個上班日", WithinUnit.OfficeDays), ("個上班天", WithinUnit.OfficeDays), ("個辦公日", WithinUnit.OfficeDays),
        ("日曆天", WithinUnit.Days), ("個日曆天", WithinUnit.Days), ("日", WithinUnit.Days), ("天", WithinUnit.Days),
        ("個星期", WithinUnit.Weeks), ("個禮拜", WithinUnit.Weeks), ("星期", WithinUnit.Weeks), ("週", WithinUnit.Weeks), ("周", WithinUnit.Weeks),
        ("個月", WithinUnit.Months), ("年", WithinUnit.Years), ("個小時", WithinUnit.Hours), ("小時", WithinUnit.Hours),
    ];

    private static readonly string[] Inside = ["以內", "之內", "內"];

    /// <summary>Reads from a number, or from 半; the words before it that tell the start belong to it.</summary>
    public static Within? Read(string text, int at)
    {
        if (Amount(text, at) is not var (count, unit, end) || Glance.IsOneOf(Glance.At(text, at - 1), "近去前第每首頭過") || count is < 1 or > LongestCount)
        {
            return null;
        }

        var lead = Glance.AnyBefore(text, at, FromMeeting);
        if (lead > 0 || Glance.At(text, at - 1) is not ('後' or '起' or '到'))
        {
            return new(at - lead, end, count, unit, lead > 0 ? null : ConditionBefore(text, at) ?? Occurrence(text, at));
        }

        var start = EventStart(text, at);
        return new(start, end, count, unit, text[start..at]) { CountedFrom = at };
    }

    // 遇重大事件應於一小時內通報 counts from each event.
    private static string? Occurrence(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestEvent && text[start - 1] is not ('。' or '；' or '：'))
        {
            start--;
            if (Glance.Has(text, start, "案件一律") || Glance.Has(text, start, "文件一律"))
            {
                return text[EventStart(text, start + 2)..(start + 2)]; // each that comes in
            }

            if (text[start] == '遇' || Glance.Has(text, start, "發生") || Glance.Has(text, start, "一旦"))
            {
                return text[start..EndOfOccurrence(text, start + 2, at)];
            }
        }

        return null;
    }

    private static int EndOfOccurrence(string text, int end, int at)
    {
        while (end < at && !Glance.IsOneOf(text[end], "，應須請於時"))
        {
            end++;
        }

        return end;
    }

    // 驗收合格後付款請於15日內完成, 通報後24小時內警示、72小時內修補: between two commas it is said what the time runs from.
    private static string? ConditionBefore(string text, int at)
    {
        for (var from = at; from > 1 && at - from < LongestEvent && !Glance.IsOneOf(text[from - 1], "，。；：？「」()");)
        {
            from--;
            var isOfList = text[at - 1] == '、' && ChineseNumeral.Begins(Glance.At(text, from + 1));
            if (text[from] == '後' && !Glance.IsOneOf(text[from - 1], NoEvents) && Glance.At(text, from + 1) != '續'
                && (isOfList || Glance.EndsWith(text, at, "請於"))
                && EventStart(text, from) is var start && from - start >= 2)
            {
                return text[start..(from + 1)];
            }
        }

        return null;
    }

    private static (int Count, WithinUnit Unit, int End)? Amount(string text, int at)
    {
        if (Glance.At(text, at) == '半')
        {
            return Closed(text, at + 3, Glance.Has(text, at, "半個月") ? (15, WithinUnit.Days) : null)
                ?? Closed(text, at + 2, Glance.Has(text, at, "半年") ? (6, WithinUnit.Months) : null);
        }

        var end = Glance.Number(text, at, out var count);
        if (end == at)
        {
            return null;
        }

        foreach (var (word, unit) in Units)
        {
            if (Glance.Has(text, end, word))
            {
                return Closed(text, end + word.Length, (count, unit));
            }
        }

        return null;
    }

    private static (int Count, WithinUnit Unit, int End)? Closed(string text, int at, (int Count, WithinUnit Unit)? amount) =>
        amount is var (count, unit) && Glance.AnyOf(text, at, Inside) is var length and > 0 && Glance.At(text, at + length) is not ('部' or '容' or '外')
            ? (count, unit, at + length)
            : null;

    private static int EventStart(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestEvent && !Glance.IsOneOf(text[start - 1], "，。；：、？「」()於自在請應須"))
        {
            start--;
        }

        return start == end ? end - 1 : start;
    }
}
