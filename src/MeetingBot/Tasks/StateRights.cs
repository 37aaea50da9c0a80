using MeetingBot.Archive.Duties;
using static System.FormattableString;

namespace MeetingBot.Tasks;

/// <summary>What can be done about a duty as it stands, whoever wants it.</summary>
internal static class StateRights
{
    public static string? Refusal(DutyAct act, Duty duty)
    {
        var name = Invariant($"待辦 {duty.Number} ");
        return (act, duty.State) switch
        {
            (DutyAct.See or DutyAct.AskWhy or DutyAct.SeeNames, _) => null,
            (DutyAct.Wake, DutyState.Historic) => null,
            (DutyAct.Wake, _) => $"{name}不是歷史事項，不需要重新追蹤。",
            (DutyAct.Settle, _) => $"{name}沒有待確認的疑義。",
            (_, DutyState.Open) => null,
            (DutyAct.Reopen, DutyState.Done) => null,
            (_, DutyState.Done or DutyState.Superseded) => $"{name}{StateWords.Of(duty)}，不會再提醒。",
            (_, DutyState.Withdrawn) => $"{name}{StateWords.Of(duty)}，不需要再辦理。",
            _ => $"{name}在收錄會議紀錄時期限就已經過了，只供查閱，也不會提醒；需要追蹤的話，請洽管理者。",
        };
    }
}
