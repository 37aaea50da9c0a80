using MeetingBot.Archive.Duties;

namespace MeetingBot.Tasks.Acts;

/// <summary>Finds out whose part somebody means who does not say.</summary>
internal static class WhosePart
{
    /// <summary>The part, or what is said instead: why not, or which.</summary>
    /// <param name="owner">As it was said: a unit by any of its names, or the id of a person; null where it was not.</param>
    public static (Owner? Owner, Outcome? Instead) Of(HeldDuty held, DutyAct act, string? owner, Doer by, OfficeToday office)
    {
        var named = owner is null ? null : office.Roll.FindUnit(owner)?.Name ?? owner;
        if (DutyRights.Refusal(by.Person, act, office, held, named) is { } refusal)
        {
            return (null, new(refusal));
        }

        var may = named is null ? DutyRights.Parts(by.Person, act, office, held) : office.Owners.Find(held, named) is { } part ? [part] : [];
        var own = may.Where(part => Standing.IsOf(by.Person, part, office)).ToList();
        return may.Count == 1 ? (may[0], null)
            : own.Count == 1 ? (own[0], null)
            : (null, new($"{DutySpeech.Name(held.Duty)}由好幾個單位主辦，請問是哪一個單位的部分？") { Which = [.. may.Select(part => part.Name)] });
    }
}
