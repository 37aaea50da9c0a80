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
        var own = all.Where(entry => entry.IsOwn || entry.Section == DigestSection.Undated).ToList();
        var number = all.Count == 1 ? Invariant($"{all[0].Held.Number}") : "編號";
        return isGroup ? OfGroup(all, number)
            : own.Count > 0 ? Own(own, number, day)
            : all.All(entry => entry.Duty.IsDoubtful) ? $"說「為什麼 {number}」看出處，在網頁的管理清單補上期限或主辦單位；確認後就不會再列。"
            : $"說「為什麼 {number}」可以看來由；主辦單位回覆完成後就不會再列。";
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
