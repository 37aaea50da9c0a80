using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Minutes.Calendar;
using static System.FormattableString;

namespace MeetingBot.Tasks.Acts;

/// <summary>暫停到, 恢復: no reminders of a part before a day, which is never past its term.</summary>
internal static class Pausing
{
    /// <param name="until">Null to resume.</param>
    public static (Outcome Outcome, DutyChange? Change) Do(HeldDuty held, string? owner, DateOnly? until, Doer by, OfficeToday office)
    {
        var (part, instead) = WhosePart.Of(held, DutyAct.Pause, owner, by, office);
        if (part is null)
        {
            return (instead!, null);
        }

        var share = held.ShareOf(part.Key);
        var due = held.DueOf(part.Key);
        var outcome = new Outcome(Words(held, until, due, office))
        {
            Buttons = until is null ? [] : [new Button("恢復", Invariant($"恢復 {held.Number}"))],
        };
        return Wrong(until, due, office) is { } wrong ? Outcome.Only(wrong)
            : share.PausedUntil == until ? (outcome, null)
            : (outcome, DutyChange.Of(
                share with { PausedUntil = until },
                new DutyEvent(office.Now, part.Key, by.Id, by.Where, until is { } day ? $"暫停提醒至{RocDate.Write(day)}" : "恢復提醒")));
    }

    private static string Words(HeldDuty held, DateOnly? until, DateOnly? due, OfficeToday office)
    {
        var term = due is { } day ? $"期限仍是{DutySpeech.Due(day, office.Today)}。" : "";
        return until is { } wake
            ? $"{DutySpeech.Name(held.Duty)}暫停提醒，{RocDate.Write(wake)}起恢復。{term}"
            : $"{DutySpeech.Name(held.Duty)}照常提醒。{term}";
    }

    private static string? Wrong(DateOnly? until, DateOnly? due, OfficeToday office) => until is not { } day ? null
        : due < office.Today ? "期限已經過了，不能暫停提醒。還沒辦完的話可以申請展延。"
        : day <= office.Today ? $"{RocDate.Write(day)}已經到了，請寫明天以後的日期。"
        : day > due ? $"暫停不能超過期限{RocDate.Write(due.Value)}。需要更多時間的話可以申請展延。"
        : null;
}
