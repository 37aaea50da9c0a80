using MeetingBot.Archive.Duties;
using MeetingBot.People;

namespace MeetingBot.Tasks.Acts;

/// <summary>
/// 不是我們: the part moves to another unit when that one consents; where nobody says whose it is, the manager is asked. One of all staff
/// whom it does not concern asks the manager too, since nobody may let themselves off.
/// </summary>
internal static class HandingOver
{
    /// <param name="unit">As it was said; null where it was not.</param>
    public static (Outcome Outcome, DutyChange? Change) Do(HeldDuty held, string? unit, string? why, Doer by, OfficeToday office)
    {
        var (part, instead) = WhosePart.Of(held, DutyAct.HandOver, null, by, office);
        if (part is null)
        {
            return (instead!.Which.Count == 0 ? instead : new("這項待辦由好幾個單位主辦，請由要移交的單位自己提出。"), null);
        }

        if (part.IsPerson)
        {
            return Asking.For(held, part, null, null, unit is null ? why : $"{unit}{why}", by, office);
        }

        if (unit is null)
        {
            return Deciders.Of(held, part.Key, null, by.Id, office) is [var only] && only.Id == by.Id
                ? Outcome.Only($"請寫應該由哪個單位辦理，例如「不是我們 {held.Number} 單位名稱」，會請那個單位同意。")
                : Asking.For(held, part, null, null, why, by, office);
        }

        return office.Roll.FindUnit(unit) is not { } known ? Outcome.Only($"名冊裡沒有「{unit}」這個單位，請寫單位的全名；不知道是哪個單位的話，只說「不是我們 {held.Number}」，會請主管處理。")
            : Wrong(held, part, known, office) is { } wrong ? Outcome.Only(wrong)
            : Standing.Leads(by.Person, new(known.Name, known.Name, false), office) ? Now(held, part.Key, known.Name, why, by, office)
            : Asking.For(held, part, null, known.Name, why, by, office);
    }

    /// <summary>Why this unit cannot take it over; null when it can.</summary>
    public static string? Wrong(HeldDuty held, Owner part, Unit to, OfficeToday office) =>
        to.Name == part.Key ? $"{to.Name}就是主辦單位。"
        : office.Owners.Of(held).Any(owner => owner.Key == to.Name) ? $"{to.Name}本來就是主辦單位之一；{part.Name}的部分如果不必辦，請洽主管或管理者。"
        : null;

    /// <summary>Whoever answers for both units says so at once.</summary>
    public static (Outcome Outcome, DutyChange? Change) Now(HeldDuty held, string from, string to, string? why, Doer by, OfficeToday office)
    {
        var told = office.Roll.ContactsOf(to).Where(person => person.Id != by.Id && DutyRights.CanSee(person, held, office))
            .Select(person => new Told(person.Id, $"{DutySpeech.Name(held.Duty)}改由{to}辦理（原為{from}{DutySpeech.Because(why)}）。{Due(held, from, office)}", []));
        return (
            new($"{DutySpeech.Name(held.Duty)}{from}的部分已移交{to}。") { Told = [.. told] },
            new(
                null, Moved(held, from, to, by.Id, office), null, [.. held.Requests.Where(request => request.Owner != from)],
                [
                    new(office.Now, from, by.Id, by.Where, $"移交{to}{DutySpeech.Because(why)}"),
                    new(office.Now, to, by.Id, by.Where, $"接手{from}的部分"),
                ]));
    }

    /// <summary>The two parts, with the day as it stands: a handing over is no extension.</summary>
    public static IReadOnlyList<Share> Moved(HeldDuty held, string from, string to, string by, OfficeToday office)
    {
        var share = held.ShareOf(from);
        return
        [
            share with { State = ShareState.HandedOver, At = office.Now, By = by, PausedUntil = null },
            new(to, ShareState.Open, office.Now, by, share.ExtendedTo, share.ExtendedAt, share.Slips, null, !office.Owners.Of(held.Duty.Owners).Any(owner => owner.Key == to)),
        ];
    }

    public static string Due(HeldDuty held, string owner, OfficeToday office) =>
        held.DueOf(owner) is { } day ? $"期限是{DutySpeech.Due(day, office.Today)}。" : "沒有期限。";
}
