using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Reminders.Notices;
using MeetingBot.Reminders.Rungs;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;
using static System.FormattableString;
using static MeetingBot.Reminders.Digests.NoticeWords;

namespace MeetingBot.Reminders.Digests;

/// <summary>Why somebody gets a notice: the sentence, the rule, the calendar, and whose it is. Kept with the notice for whoever asks 為什麼.</summary>
internal static class ReasonWords
{
    public static string Of(OwedNotice owed, OfficeDays days) => Invariant(
        $"待辦 {owed.Held.Number}{(owed.Owner.Name.Length > 0 ? $"（{owed.Owner.Name}）" : "")}：{Basis(owed.Held, owed.Owner)}；{Rule(owed, days)}；{owed.To.Because}{Way(owed)}。");

    private static string Basis(HeldDuty held, Owner owner)
    {
        var share = held.ShareOf(owner.Key);
        return held.Duty switch
        {
            { Doubt: { } doubt } => $"{DutySpeech.From(held.Duty)}，{doubt.TrimEnd('。')}",
            { Term: null } duty => $"{DutySpeech.From(duty)}，沒有寫期限",
            { Term: { } term } duty => $"{DutySpeech.From(duty)}，期限「{term.Words}」是{Day(duty, term.Day)}（{term.Why.TrimEnd('。')}）"
                + (share.ExtendedTo is { } later ? $"，展延至{RocDate.Write(later)}" : ""),
        };
    }

    private static string Rule(OwedNotice owed, OfficeDays days) => owed.Rung switch
    {
        { Kind: RungKind.Told } => $"新的待辦或期限，在下一個辦公時間（{RocDate.Write(owed.Rung.Day)}）告知",
        { Kind: RungKind.Before, Number: var number } => Invariant($"期限前 {number} 個辦公日提醒，依辦公日曆是{RocDate.Write(owed.Rung.Day)}"),
        { Kind: RungKind.Day } when owed.Rung.Day == owed.From => "期限當天提醒",
        { Kind: RungKind.Day } => $"期限那天沒有來得及提醒的辦公時間，改在之前最後一個辦公日（{RocDate.Write(owed.Rung.Day)}）提醒" + Holiday(owed.From, days),
        { Kind: RungKind.Overdue, Number: var number } => Invariant($"期限後第 {number} 個辦公日（{RocDate.Write(owed.Rung.Day)}）還沒有完成"),
        { Kind: RungKind.Manager } when owed.IsIfRead => "承辦已讀過提醒，期限當天還沒有完成，當天告知主管",
        { Kind: RungKind.Manager or RungKind.Above, Number: var number } => Invariant($"期限後第 {number} 個辦公日（{RocDate.Write(owed.Rung.Day)}）還沒有完成，告知主管"),
        { Kind: RungKind.Wish } => $"您指定在{RocDate.Write(owed.Rung.Day)}提醒",
        { Kind: RungKind.Doubt } => "有疑義的事項請管理者先確認，確認前不會提醒任何人",
        _ => $"每週第一個辦公日（{RocDate.Write(owed.Rung.Day)}）的清單",
    };

    private static string Holiday(DateOnly day, OfficeDays days) => days.Openings.NameOf(day) is { Length: > 0 } name ? $"（{name}）" : "";

    private static string Way(OwedNotice owed) =>
        (owed.To.StandsInFor is { } absent ? $"；您是{absent}的代理人" : "") + (owed.Detour is { } detour ? $"；{detour}" : "");
}
