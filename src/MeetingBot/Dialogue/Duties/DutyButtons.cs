using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.People;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Acts;

namespace MeetingBot.Dialogue.Duties;

/// <summary>What somebody may do about a duty now. A press is decided anew: buttons prove nothing.</summary>
internal static class DutyButtons
{
    public static IEnumerable<Button> Of(Person person, HeldDuty held, OfficeToday office)
    {
        (DutyAct Act, DutyVerb Verb, string Label)[] all =
        [
            (DutyAct.Finish, DutyVerb.Finish, "完成"), (DutyAct.Extend, DutyVerb.Extend, "延到…"), (DutyAct.HandOver, DutyVerb.HandOver, "不是我們"),
            (DutyAct.Wish, DutyVerb.Remind, "提醒我…"), (DutyAct.Reopen, DutyVerb.Reopen, "取消完成"),
        ];
        return all.Where(one => DutyRights.May(person, one.Act, office, held)).Select(one => new Button(one.Label, DutyOrder.Said(one.Verb, held.Number)))
            .Concat(held.Requests.Where(request => DutyRights.May(person, DutyAct.Consent, office, held, null, request))
                .SelectMany(request => Asking.Buttons(held, request).Where(button => button.Data != DutySpeech.Number(held.Number))))
            .Append(new("為什麼", DutyOrder.Said(DutyVerb.Why, held.Number)));
    }
}
