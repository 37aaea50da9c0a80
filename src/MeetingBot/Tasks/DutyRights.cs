using System.Globalization;
using MeetingBot.Archive.Duties;
using MeetingBot.People;

namespace MeetingBot.Tasks;

/// <summary>
/// Who may do what about duties: the one place where it is decided, at the moment of the click. Minutes that somebody may not see hide
/// their duties before anything else; then the duty's state counts, then who somebody is to the owner of the part.
/// </summary>
internal static class DutyRights
{
    private const string ForAdmins = "這件事只有管理者可以做。有需要的話，請洽貴機關的管理者。";

    /// <summary>Null for yes; else why not, in words for whoever asked.</summary>
    /// <param name="held">Null for what is about no duty: to write one, to change the calendar.</param>
    /// <param name="owner">Whose part: a unit, or the id of one of the staff; of 待辦 to be written, the unit that is to do it. Null for any.</param>
    /// <param name="request">What is consented to; null for any that waits.</param>
    public static string? Refusal(Person who, DutyAct act, OfficeToday office, HeldDuty? held = null, string? owner = null, Request? request = null) =>
        act switch
        {
            DutyAct.ChangeCalendar => who.IsAdmin ? null : ForAdmins,
            DutyAct.Write => Writing(who, owner, office),
            _ => held is null ? "找不到這項待辦。" : OfDuty(who, act, office, held, owner, request),
        };

    public static bool May(Person who, DutyAct act, OfficeToday office, HeldDuty? held = null, string? owner = null, Request? request = null) =>
        Refusal(who, act, office, held, owner, request) is null;

    /// <summary>The parts about which somebody may do this: their own first of all.</summary>
    public static IReadOnlyList<Owner> Parts(Person who, DutyAct act, OfficeToday office, HeldDuty held) =>
        [.. Parts(held, held.Duty.Owners is Ownership.Staff ? who.Id : null, office).Where(part => May(who, act, office, held, part.Key))
            .OrderByDescending(part => Standing.IsOf(who, part, office))];

    /// <summary>Said of a duty that is not there, and of one whose minutes somebody may not see: it must not tell one from the other.</summary>
    public static string NotThere(long number) => $"找不到待辦 {Written(number)}。說「我的待辦」可以看到您的清單和編號。";

    /// <summary>Whether somebody may know of it at all, be it theirs or not.</summary>
    public static bool CanSee(Person who, HeldDuty held, OfficeToday office) => held.Duty.Origin switch
    {
        Origin.Ruling(_, var file, _, _, _, _, _, _, _) => office.Roll.SightOf(who).Includes(file),
        Origin.ByHand(var author, _) => who.IsAdmin || (who.IsKnown && who.Id == author)
            || office.Owners.Of(held).Any(part => Standing.IsOf(who, part, office) || Standing.Leads(who, part, office))
            || held.Requests.Any(request => request.HandTo is { } unit && Standing.Hears(who, unit, office)),
        _ => false,
    };

    private static string? OfDuty(Person who, DutyAct act, OfficeToday office, HeldDuty held, string? owner, Request? request) =>
        !CanSee(who, held, office) ? NotThere(held.Number)
        : act is DutyAct.Settle or DutyAct.Wake && !who.IsAdmin ? ForAdmins // however the duty stands
        : held.Duty is { IsDoubtful: true, IsOpen: true } ? OfDoubtful(who, act, held.Duty)
        : StateRights.Refusal(act, held.Duty) ?? act switch
        {
            DutyAct.See or DutyAct.AskWhy or DutyAct.Settle or DutyAct.Wake => null,
            DutyAct.SetDay or DutyAct.Withdraw => IsAuthors(who, held.Duty, office) ? null : "這件事只有管理者，或當初交辦的人可以做。",
            DutyAct.Consent => Consenting(who, office, held, request),
            DutyAct.SeeNames => SeeingNames(who, office, held, owner),
            _ => OfParts(who, act, office, held, owner),
        };

    private static string? OfDoubtful(Person who, DutyAct act, Duty duty) =>
        !who.IsAdmin ? $"待辦 {Written(duty.Number)} 還在等管理者確認期限和主辦單位，確認之後才能處理。"
        : act is DutyAct.See or DutyAct.AskWhy or DutyAct.Settle or DutyAct.SetDay or DutyAct.Withdraw ? null
        : $"待辦 {Written(duty.Number)} 還有疑義，請先確認期限和主辦單位。";

    private static string? OfParts(Person who, DutyAct act, OfficeToday office, HeldDuty held, string? owner)
    {
        // Of thousands of staff only one's own part is looked at, unless somebody's is named.
        var wanted = owner ?? (held.Duty.Owners is Ownership.Staff ? who.Id : null);
        string? why = null;
        foreach (var part in Parts(held, wanted, office))
        {
            if (PartRights.Refusal(who, act, office, held, part) is not { } refusal)
            {
                return null;
            }

            why = why is null || Standing.IsOf(who, part, office) ? refusal : why;
        }

        return why ?? (owner is not null && held.Duty.Owners is not Ownership.Staff ? $"{owner}不是待辦 {Written(held.Number)} 的主辦單位。" : null)
            ?? $"待辦 {Written(held.Number)} 不是由您或您的單位主辦，所以不能由您處理。";
    }

    private static IReadOnlyList<Owner> Parts(HeldDuty held, string? owner, OfficeToday office) =>
        owner is null ? office.Owners.Of(held) : office.Owners.Find(held, owner) is { } part ? [part] : [];

    private static string? Consenting(Person who, OfficeToday office, HeldDuty held, Request? request)
    {
        var waiting = request is null ? held.Requests : held.Requests.Where(one => one.Id == request.Id).ToList();
        return waiting.Count == 0 ? "沒有等候同意的申請，可能已經處理過了。"
            : waiting.Any(one => MayConsent(who, one, held, office)) ? null
            : "這項申請要由主管（移交的是接手單位的聯絡人）決定。";
    }

    // Any manager above may decide too, but nobody about what they asked for themselves while somebody else can.
    private static bool MayConsent(Person who, Request request, HeldDuty held, OfficeToday office)
    {
        var deciders = Deciders.Of(held, request.Owner, request.HandTo, request.By, office);
        var part = new Owner(request.HandTo ?? request.Owner, request.HandTo ?? request.Owner, request.IsExemption);
        return office.SpeaksFor(who).Any(deciders.Contains) || (who.Id != request.By && Standing.Leads(who, part, office));
    }

    private static string? SeeingNames(Person who, OfficeToday office, HeldDuty held, string? owner) =>
        held.Duty.Owners is not Ownership.Staff ? null
        : who.IsAdmin ? null
        : owner is null && office.Owners.Of(held).Any(part => Standing.Leads(who, part, office)) ? null
        : owner is not null && office.Owners.Find(held, owner) is { } one && Standing.Leads(who, one, office) ? null
        : "誰還沒有完成，只有主管看得到自己單位的。";

    private static string? Writing(Person who, string? unit, OfficeToday office) =>
        who.IsAdmin ? null
        : !office.SpeaksFor(who).Any(person => person.Manages.Count > 0) ? "交辦新的待辦，只有主管和管理者可以做。"
        : unit is null || Standing.Leads(who, new(unit, unit, false), office) ? null
        : $"您可以交辦給自己主管的單位；{unit}請由管理者或該單位的主管交辦。";

    private static bool IsAuthors(Person who, Duty duty, OfficeToday office) =>
        who.IsAdmin || (who.IsKnown && duty.Origin is Origin.ByHand(var author, _) && office.SpeaksFor(who).Any(person => person.Id == author));

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);
}
