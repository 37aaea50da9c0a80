using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.People;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;

namespace MeetingBot.Dialogue.Duties;

/// <summary>What somebody may do about a duty now. A press is decided anew: buttons prove nothing.</summary>
internal static class DutyButtons
{
    /// <summary>完成; none where they may not.</summary>
    public static IEnumerable<Button> Finish(Person person, HeldDuty held, OfficeToday office) =>
        DutyRights.May(person, DutyAct.Finish, office, held) ? [new("完成", DutyOrder.Said(DutyVerb.Finish, held.Number))] : [];

    public static IEnumerable<Button> Of(Person person, HeldDuty held, OfficeToday office)
    {
        (DutyAct Act, DutyVerb Verb, string Label)[] all =
        [
            (DutyAct.Extend, DutyVerb.Extend, "延到…"), (DutyAct.HandOver, DutyVerb.HandOver, "不是我們"),
            (DutyAct.Wish, DutyVerb.Remind, "提醒我…"), (DutyAct.Reopen, DutyVerb.Reopen, "取消完成"),
        ];
        var asked = held.Requests.Where(request => DutyRights.May(person, DutyAct.Consent, office, held, null, request));
        return
        [
            .. Finish(person, held, office),
            .. all.Where(one => DutyRights.May(person, one.Act, office, held)).Select(one => new Button(one.Label, DutyOrder.Said(one.Verb, held.Number))),
            .. asked.SelectMany(request => Asking.Decisions(held, request)),
            new("為什麼", DutyOrder.Said(DutyVerb.Why, held.Number)),
        ];
    }
}
