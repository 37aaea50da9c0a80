using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using static System.FormattableString;

namespace MeetingBot.Tasks.Acts;

/// <summary>完成: an owner's part is done; the duty is, when every owner's of today is. One that recurs comes to its next occurrence instead.</summary>
internal static class Finishing
{
    // A button pressed twice must not finish next month's too.
    private static readonly TimeSpan Twice = TimeSpan.FromMinutes(10);

    /// <param name="firstRung">So many office days before its day an occurrence of what recurs begins to be told.</param>
    public static (Outcome Outcome, DutyChange? Change) Do(HeldDuty held, string? owner, Doer by, OfficeToday office, int firstRung)
    {
        if (Before(held, owner, by, office) is { } before)
        {
            return Outcome.Only(before);
        }

        var (part, instead) = WhosePart.Of(held, DutyAct.Finish, owner, by, office);
        if (part is null)
        {
            return (instead!, null);
        }

        var share = held.ShareOf(part.Key) with { State = ShareState.Done, At = office.Now, By = by.Id, PausedUntil = null };
        var done = With(held, share);
        var owners = office.Owners.Of(done);
        var change = Change(done, part, by, owners, office, firstRung);
        var after = change.Duty ?? held.Duty;
        return (new(Words(done, after, part, owners, office), InGroup(held.Duty, part, by, done, owners))
        {
            Buttons = after.Recurs is null || after.TermSince == held.Duty.TermSince ? [Undo(held)] : [],
        }, change);
    }

    private static DutyChange Change(HeldDuty done, Owner part, Doer by, IReadOnlyList<Owner> owners, OfficeToday office, int firstRung)
    {
        var said = new DutyEvent(office.Now, part.Key, by.Id, by.Where, "完成");
        IReadOnlyList<Request> left = [.. done.Requests.Where(request => request.Owner != part.Key)];
        if (Occurrences.Roll(done, owners, office.Now, office.Days, firstRung) is { } next)
        {
            // Who finished it last is kept on the fresh part, so that a second press is known as one.
            var share = done.ShareOf(part.Key);
            var fresh = next.Shares.Select(one => one.Owner == part.Key ? one with { At = share.At, By = share.By } : one);
            return next with { Shares = [.. fresh], Events = [said, .. next.Events] };
        }

        var isAll = owners.All(owner => !done.ShareOf(owner.Key).IsOpen);
        return new(isAll ? done.Duty with { State = DutyState.Done } : null, [done.ShareOf(part.Key)], null, left, isAll && owners.Count > 1
            ? [said, new(office.Now, null, by.Id, by.Where, "全部完成")]
            : [said]);
    }

    /// <summary>What was said when it was finished, where it is finished already; null where it is not.</summary>
    private static string? Before(HeldDuty held, string? owner, Doer by, OfficeToday office)
    {
        if (!DutyRights.CanSee(by.Person, held, office) || held.Duty.State is not (DutyState.Open or DutyState.Done))
        {
            return null;
        }

        var owners = office.Owners.Of(held);
        var named = owner is null ? null : office.Roll.FindUnit(owner)?.Name ?? owner;
        var theirs = owners.Where(part => named is null
            ? Standing.IsOf(by.Person, part, office) || (!part.IsPerson && Standing.Leads(by.Person, part, office))
            : part.Key == named).ToList();
        return theirs.Count == 0 ? null
            : theirs.FirstOrDefault(part => IsTwice(held, part, by, office)) is { } again
                ? $"{DutySpeech.Name(held.Duty)}{Mine(again)}這一期已經登錄完成；下一期的期限是{DutySpeech.Due(held.Duty.Term!.Day, office.Today)}。"
            : theirs.All(part => held.ShareOf(part.Key).State == ShareState.Done) ? Words(held, held.Duty, theirs[0], owners, office)
            : null;
    }

    private static bool IsTwice(HeldDuty held, Owner part, Doer by, OfficeToday office) =>
        held.Duty is { Recurs: not null, Term: not null } && held.ShareOf(part.Key) is { IsOpen: true, At: { } at } share
        && (by.SeenAt < at || (share.By == by.Id && office.Now - at < Twice));

    private static string Words(HeldDuty done, Duty after, Owner part, IReadOnlyList<Owner> owners, OfficeToday office)
    {
        var share = done.ShareOf(part.Key);
        var who = part.IsPerson ? "" : $"由{DutySpeech.Person(share.By, office.Roll)}";
        var when = share.At is { } at ? $"於{DutySpeech.At(at)}" : "";
        var next = after.TermSince != done.Duty.TermSince ? $"下一期的期限是{DutySpeech.Due(after.Term!.Day, office.Today)}，到時再提醒。"
            : owners.All(owner => !done.ShareOf(owner.Key).IsOpen) ? "這項待辦已全部完成，不會再提醒。"
            : part.IsPerson ? "不會再提醒您。"
            : $"{Progress(done, owners)}，其餘的繼續提醒。";
        return $"{DutySpeech.Name(done.Duty)}{Mine(part)}已{who}{when}登錄完成。{next}";
    }

    private static string InGroup(Duty duty, Owner part, Doer by, HeldDuty done, IReadOnlyList<Owner> owners) =>
        $"{by.Name}完成了{DutySpeech.Name(duty)}{(part.IsPerson || owners.Count == 1 ? "" : $"中{part.Name}的部分")}，{Progress(done, owners)}。";

    private static string Progress(HeldDuty done, IReadOnlyList<Owner> owners)
    {
        var count = owners.Count(owner => !done.ShareOf(owner.Key).IsOpen);
        return owners.Count == 1 ? "已全部完成"
            : Invariant($"{owners.Count} {(owners[0].IsPerson ? "人" : "個單位")}中已有 {count} {(owners[0].IsPerson ? "人" : "個")}完成");
    }

    private static string Mine(Owner part) => part.IsPerson ? "您的部分" : $"{part.Name}的部分";

    private static Button Undo(HeldDuty held) => new("取消完成", Invariant($"取消完成 {held.Number}"));

    private static HeldDuty With(HeldDuty held, Share share) =>
        held with { Shares = new Dictionary<string, Share>(held.Shares, StringComparer.Ordinal) { [share.Owner] = share } };
}
