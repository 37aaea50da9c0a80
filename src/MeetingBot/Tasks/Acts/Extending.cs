using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;
using static System.FormattableString;

namespace MeetingBot.Tasks.Acts;

/// <summary>延到: the first time the owner decides, further times the manager. The day of the ruling stays shown.</summary>
internal static class Extending
{
    private const int MostYears = 2;

    public static (Outcome Outcome, DutyChange? Change) Do(HeldDuty held, string? owner, DateOnly to, string? why, Doer by, OfficeToday office)
    {
        var (part, instead) = WhosePart.Of(held, DutyAct.Extend, owner, by, office);
        if (part is null)
        {
            return (instead!, null);
        }

        var share = held.ShareOf(part.Key);
        return share.ExtendedTo == to ? Outcome.Only(Words(held, share, office))
            : Wrong(held, part, to, office) is { } wrong ? Outcome.Only(wrong)
            : share.Slips == 0 || Decides(held, part, by, office) ? Now(held, share, to, why, by, office)
            : Asking.For(held, part, to, null, why, by, office);
    }

    /// <summary>The part with its later day.</summary>
    public static Share Moved(Share share, DateOnly to, string by, OfficeToday office) =>
        share with { At = office.Now, By = by, ExtendedTo = to, ExtendedAt = office.Now, Slips = share.Slips + 1 };

    /// <summary>Since when, until when, for which time.</summary>
    public static string Words(HeldDuty held, Share share, OfficeToday office) => share.ExtendedTo is not { } to ? "" : Invariant(
        $"已展延：{DutySpeech.Name(held.Duty)}{share.Owner}的期限是{DutySpeech.Due(to, office.Today)}，第 {share.Slips} 次展延，{StateWords.Ruled(held.Duty)}。{DutySpeech.DayOff(to, office)}");

    private static (Outcome Outcome, DutyChange? Change) Now(HeldDuty held, Share share, DateOnly to, string? why, Doer by, OfficeToday office)
    {
        var moved = Moved(share, to, by.Id, office);
        return (
            new(Words(held, moved, office), $"{by.Name}把{DutySpeech.Name(held.Duty)}中{share.Owner}的期限展延至{RocDate.Write(to)}。"),
            new(
                null, [moved], null, [.. held.Requests.Where(request => request.Owner != share.Owner || request.Extend is null)],
                [new(office.Now, share.Owner, by.Id, by.Where, $"展延至{RocDate.Write(to)}{DutySpeech.Because(why)}")]));
    }

    // Whoever would be asked need not ask themselves.
    private static bool Decides(HeldDuty held, Owner part, Doer by, OfficeToday office)
    {
        var deciders = Deciders.Of(held, part.Key, null, by.Id, office);
        return office.SpeaksFor(by.Person).Any(deciders.Contains) || Standing.Leads(by.Person, part, office);
    }

    private static string? Wrong(HeldDuty held, Owner part, DateOnly to, OfficeToday office)
    {
        var due = held.DueOf(part.Key)!.Value;
        return to < office.Today ? $"{RocDate.Write(to)}已經過了，請寫今天以後的日期；明年的日期請連年份一起寫。"
            : to <= due ? $"{RocDate.Write(to)}沒有比目前的期限{RocDate.Write(due)}晚，不需要展延。"
            : to > office.Today.AddYears(MostYears) ? $"{RocDate.Write(to)}太遠了，請再確認年份；一次最多展延兩年。"
            : held.Duty.Recurs is { } rule && Occurrences.Next(rule, held.Duty.Term!.Day) is { } next && to >= next
                ? $"這是例行事項，{RocDate.Write(next)}就是下一期的期限，這一期要延到它之前。"
            : null;
    }
}
