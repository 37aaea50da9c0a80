using MeetingBot.Archive.Duties;
using static System.FormattableString;

namespace MeetingBot.Reminders.Digests;

/// <summary>What can be done about a notice, and how it stops: said once for a whole message.</summary>
internal static class HowTo
{
    /// <summary>What its owner may do: a term set by law is not extended, and what each person must do is nobody else's.</summary>
    public static IReadOnlyList<string> Acts(Duty duty) =>
        duty.Owners is Ownership.Staff ? ["完成"]
        : duty.Term is null or { IsLegal: true } ? ["完成", "不是我們"]
        : ["完成", "延到", "不是我們"];

    public static string Of(IReadOnlyList<DigestEntry> all, bool isGroup, DateOnly day)
    {
        var number = all.Count == 1 ? Invariant($"{all[0].Held.Number}") : "編號";
        return isGroup ? OfGroup(all, number) : string.Join('\n', Parts(all, number, day));
    }

    // Each kind of what stands in the message has its own way to an end.
    private static IEnumerable<string> Parts(IReadOnlyList<DigestEntry> all, string number, DateOnly day)
    {
        var own = all.Where(entry => entry.IsOwn || entry.Section == DigestSection.Undated).ToList();
        if (own.Count > 0)
        {
            yield return Own(own, number, day);
        }
        else if (all.Any(entry => entry.Section is DigestSection.Own or DigestSection.Managed))
        {
            yield return $"說「為什麼 {number}」可以看來由；主辦單位回覆完成後就不會再列。";
        }

        if (all.Any(entry => entry.Section == DigestSection.Orphaned))
        {
            yield return $"請轉知的事項，辦完後回「完成 {number}」就不會再列；名冊補上該單位的聯絡人或主管之後，會直接提醒他們。";
        }

        if (all.Any(entry => entry.Section == DigestSection.Doubtful))
        {
            yield return $"疑義事項說「指定 {number} 單位 月/日」補上主辦單位或期限，不需要追蹤的說「不追蹤 {number}」，就不會再列；說「待確認」可以逐件處理，說「為什麼 {number}」看出處。";
        }
    }

    private static string Own(List<DigestEntry> own, string number, DateOnly day)
    {
        var acts = own.SelectMany(entry => Acts(entry.Duty)).ToHashSet(StringComparer.Ordinal);
        var words = new List<string> { $"辦完請回「完成 {number}」，就不會再提醒" };
        if (acts.Contains("延到"))
        {
            words.Add($"來不及請回「延到 {number} 月/日 因為…」");
        }

        if (acts.Contains("不是我們"))
        {
            words.Add($"不是您單位的事請回「不是我們 {number} 單位」");
        }

        if (own.Any(entry => entry.Duty.Owners is Ownership.Staff))
        {
            words.Add($"與您無關請回「不是我 {number} 因為…」，會請主管確認");
        }

        // Nothing is paused past its term.
        words.Add((own.Any(entry => entry.Due > day) ? $"想先安靜幾天可以說「暫停 {number} 到 月/日」，" : "") + $"想知道為什麼收到可以說「為什麼 {number}」");
        return string.Join("；", words) + "。";
    }

    private static string OfGroup(IReadOnlyList<DigestEntry> all, string number) => all.Any(entry => entry.Duty.Owners is Ownership.Staff)
        ? $"自己完成了請按「完成」，或私訊我「完成 {number}」，就不會再個別提醒；想知道為什麼有這則提醒，可以說「為什麼 {number}」。"
        : $"主辦單位辦完請私訊我「完成 {number}」，就不會再提醒；想知道為什麼有這則提醒，可以說「為什麼 {number}」。";
}
