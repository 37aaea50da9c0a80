namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>Hours that stand in a name or hold for many days: 平日21時、假日22時熄燈, 週六、日10時至18時, 營業時間得延長至晚間8時.</summary>
internal static class Hours
{
    private const int Reach = 12;
    private static readonly string[] Days = ["平日", "假日", "例假日", "週六、日", "周六、日", "週末", "上班日", "開館日"];
    private static readonly string[] Openings = ["營業時間", "開放時間", "服務時間", "上班時間", "刷卡區間", "客服", "開館時間", "管制時段"];

    /// <param name="at">Where the time begins.</param>
    public static bool AreAt(string text, int at)
    {
        if (at > 0 && text.AsSpan(0, at).LastIndexOf('「') > text.AsSpan(0, at).LastIndexOf('」'))
        {
            return true; // 「凌晨三點的魚市」 is a name
        }

        var from = at;
        while (from > 0 && at - from < Reach && text[from - 1] is not ('，' or '。' or '；' or '：'))
        {
            from--;
        }

        return Glance.AnyBefore(text, at, Days) > 0 || Glance.ContainsAny(text.AsSpan(from, at - from), Openings);
    }
}
