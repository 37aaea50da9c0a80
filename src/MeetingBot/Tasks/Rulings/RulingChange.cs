using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Tasks.Rulings;

/// <summary>
/// What becomes of a duty when the minutes say something: a new one, one that they say differently now, one that they no longer have. Only
/// what they say differently is taken over; what people settled stays.
/// </summary>
internal static class RulingChange
{
    private const int StandingDays = 366;

    /// <param name="unsure">Number of a duty that this may have been.</param>
    /// <param name="replacedBy">Number of the one in its place, where it is known already.</param>
    public static (Duty Duty, DutyEvent Event) Begin(Ruling ruling, long? unsure, long? replacedBy, DateTimeOffset now)
    {
        var standing = Standing(ruling, now);
        var doubt = unsure is null ? ruling.Doubt : $"{ruling.Doubt}與已撤銷的待辦 {unsure} 相近，但無法確定是同一件：請確認是否仍須辦理。";
        var duty = new Duty(0, ruling.Origin, ruling.Text, ruling.Action, ruling.Owners, TermNow(ruling, now), now, now, ruling.Fate ?? standing, doubt)
        {
            Recurs = ruling.Recurs,
            Awaits = ruling.Awaits,
            Cases = ruling.Cases,
            Later = ruling.Later,
            ReplacedBy = replacedBy,
            RuledDay = ruling.RuledDay,
            Ruled = As(ruling, ruling.Fate is { } fate ? new(fate, standing) : null),
        };
        var said = ruling.Fate is not null ? $"列入待辦；{FateStep.Ending(ruling, replacedBy)}"
            : standing == DutyState.Historic ? "列入待辦；載入時期限已過，不催辦"
            : doubt is not null ? $"列入待辦，待確認：{doubt}"
            : "列入待辦";
        return (duty, new(now, null, null, Whence.Minutes, said));
    }

    /// <summary>Null when all is as it was.</summary>
    public static DutyChange? Follow(HeldDuty held, Ruling ruling, long? replacedBy, Owners owners, DateTimeOffset now) =>
        new RulingFollowing(held, ruling, now).Change(replacedBy, owners);

    /// <summary>Its sentence is no longer in the minutes; null when that is known.</summary>
    public static DutyChange? Withdraw(HeldDuty held, DateTimeOffset now)
    {
        var duty = held.Duty;
        if (duty.Ruled is not { } ruled || ruled.Fate?.State == DutyState.Withdrawn)
        {
            return null;
        }

        var standing = FateStep.StandingBeside(duty, ruled.Fate);
        var next = duty with
        {
            State = FateStep.IsLive(standing) ? DutyState.Withdrawn : standing,
            ReplacedBy = null,
            Ruled = ruled with { Fate = new(DutyState.Withdrawn, standing) },
        };
        return DutyChange.Of(next, new DutyEvent(now, null, null, Whence.Minutes, "會議紀錄裡已經沒有這一句，撤銷"));
    }

    /// <summary>What recurs is owed from the next occurrence on.</summary>
    public static Term? TermNow(Ruling ruling, DateTimeOffset now)
    {
        var today = now.InTaipei().Day;
        return ruling is { Recurs: { } rule, Term: { } first } && first.Day < today
            ? first with { Day = Occurrences.Next(rule, today.AddDays(-1)) ?? first.Day }
            : ruling.Term;
    }

    /// <summary>
    /// Historic where its term had passed when its minutes came in. What recurs passes never; but a standing order from minutes of years ago
    /// nobody may begin to chase on the day that an archive is loaded: whoever still wants it wakes it.
    /// </summary>
    public static DutyState Standing(Ruling ruling, DateTimeOffset cameAt)
    {
        var came = cameAt.InTaipei().Day;
        var isPast = ruling.Recurs is null ? ruling.Term?.Day < came : ruling.Origin.HeldOn?.AddDays(StandingDays) < came;
        return isPast ? DutyState.Historic : DutyState.Open;
    }

    /// <summary>What the minutes say of a duty, to be compared with them the next time.</summary>
    public static AsRuled As(Ruling ruling, RuledFate? fate) =>
        new(ruling.Owners, ruling.Recurs is null ? ruling.Term : null, ruling.Recurs, ruling.Doubt, fate);
}
