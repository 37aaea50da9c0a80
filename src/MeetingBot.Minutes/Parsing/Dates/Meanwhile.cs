namespace MeetingBot.Minutes.Parsing.Dates;

/// <summary>在辦法訂定前，由…先提供場地; 改善完成前停止營業: what holds until then, no term for doing it.</summary>
internal static class Meanwhile
{
    private static readonly string[] Holds = ["先以", "先採", "先由", "先用", "先行以", "暫", "停止", "仍", "維持", "不得", "勿", "禁止", "不予"];

    /// <param name="from">Where the event is named.</param>
    /// <param name="behind">Behind its 前.</param>
    public static bool IsAt(string text, int from, int behind)
    {
        var at = behind + (Glance.At(text, behind) == '，' ? 1 : 0);
        return Glance.AnyOf(text, at, Holds) > 0 || (at > behind && Glance.At(text, from - 1) == '在' && IsByOne(text, at));
    }

    // 由博物館先提供
    private static bool IsByOne(string text, int at)
    {
        var stop = text.AsSpan(at).IndexOfAny('，', '。', '；');
        var clause = stop < 0 ? text.AsSpan(at) : text.AsSpan(at, stop);
        return clause.StartsWith("由") && clause.IndexOfAny('先', '暫') > 0;
    }
}
