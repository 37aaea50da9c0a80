using MeetingBot.Archive.Duties;
using MeetingBot.People;

namespace MeetingBot.Tasks;

/// <summary>What may be done about one owner's part of an open duty, or of one that was finished.</summary>
internal static class PartRights
{
    public static string? Refusal(Person who, DutyAct act, OfficeToday office, HeldDuty held, Owner part)
    {
        var isTheirs = Standing.IsOf(who, part, office);
        var leads = Standing.Leads(who, part, office);
        return act switch
        {
            DutyAct.Reopen => Reopening(who, held.ShareOf(part.Key), part, leads),
            _ when StateOf(held.ShareOf(part.Key), part) is { } settled => settled,
            DutyAct.Extend when part.IsPerson => "每位同仁各自要完成的事項，不能展延。",
            DutyAct.Finish when isTheirs || (!part.IsPerson && (leads || who.IsAdmin)) => null,
            DutyAct.Extend when held.Duty.Term is { IsLegal: true } => "這是法定期限，依法不能展延。",
            DutyAct.Extend when held.Duty.Term is null => "這項待辦沒有期限，不需要展延。",
            DutyAct.Wish when isTheirs || leads => null,
            DutyAct.Extend or DutyAct.HandOver or DutyAct.Pause when isTheirs || (leads && !part.IsPerson) => null, // of all staff: that it does not concern them
            _ => part.IsPerson ? "這是同仁本人的部分，要由本人處理。" : $"這是{part.Name}主辦的事項，要由{part.Name}的人員或主管處理。",
        };
    }

    private static string? Reopening(Person who, Share share, Owner part, bool leads) =>
        share.State == ShareState.Released ? $"這項待辦是{(part.IsPerson ? "主管同意不必辦理" : "後來的會議解除列管")}的，不能在這裡改回未完成。"
        : share.State != ShareState.Done ? "這個部分還沒有登錄完成，不需要取消。"
        : (who.IsKnown && share.By == who.Id) || leads || who.IsAdmin ? null
        : "取消完成要由登錄完成的人，或主管來做。";

    private static string? StateOf(Share share, Owner part) => share.State switch
    {
        ShareState.Open => null,
        ShareState.Done when part.IsPerson => "您已經登錄完成了。",
        ShareState.Released when part.IsPerson => "主管已經同意您不必辦理這項待辦。",
        _ => $"{part.Name}的部分{StateWords.Of(share, part)}。",
    };
}
