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
        var today = now.InTaipei().Day;
        var term = ruling is { Recurs: { } rule, Term: { } first } && first.Day < today
            ? first with { Day = Occurrences.Next(rule, today.AddDays(-1)) ?? first.Day }
            : ruling.Term;
        var standing = Standing(ruling, now);
        var doubt = unsure is null ? ruling.Doubt : $"{ruling.Doubt}與已撤銷的待辦 {unsure} 相近，但無法確定是同一件：請確認是否仍須辦理。";
        var duty = new Duty(0, ruling.Origin, ruling.Text, ruling.Action, ruling.Owners, term, now, now, ruling.Fate ?? standing, doubt)
        {
            Recurs = ruling.Recurs,
            Awaits = ruling.Awaits,
            Cases = ruling.Cases,
            Later = ruling.Later,
            ReplacedBy = replacedBy,
            RuledDay = ruling.RuledDay,
            Ruled = As(ruling, ruling.Fate is { } fate ? new(fate, standing) : null),
        };
        var said = ruling.Fate is not null ? $"列入待辦；{Ending(ruling, replacedBy)}"
            : standing == DutyState.Historic ? "列入待辦；載入時期限已過，不催辦"
            : doubt is not null ? $"列入待辦，待確認：{doubt}"
            : "列入待辦";
        return (duty, new(now, null, null, Whence.Minutes, said));
    }

    /// <summary>Null when all is as it was.</summary>
    public static DutyChange? Follow(HeldDuty held, Ruling ruling, long? replacedBy, Owners owners, DateTimeOffset now)
    {
        var duty = held.Duty;
        var said = new List<string>();
        var next = duty with
        {
            Origin = ruling.Origin, Text = ruling.Text, Action = ruling.Action, Cases = Keep(duty.Cases, ruling.Cases), Later = Keep(duty.Later, ruling.Later),
            RuledDay = duty.RuledDay ?? ruling.RuledDay,
        };
        if (duty.Text != ruling.Text)
        {
            said.Add($"文字依更正後的紀錄，原為「{duty.Text}」");
        }

        said.AddRange(ruling.Later.Except(duty.Later).Select(word => $"{word.Meeting}：{word.Said}"));
        var before = duty.Ruled ?? As(ruling, null);
        next = WithOwners(next, before, ruling, said);
        next = WithTerm(next, before, ruling, now, said);
        next = WithDoubt(next, before, ruling, now, said);
        var standing = StandingBeside(duty, before.Fate);
        standing = standing is DutyState.Open or DutyState.Historic && before.Term?.Day != As(ruling, null).Term?.Day ? Standing(ruling, duty.CameAt) : standing;
        next = WithFate(next, duty, ruling, standing, replacedBy, said);
        var shares = RulingShares.Of(held, ruling, before.Term?.Day != ruling.Term?.Day && ruling.Recurs is null, now).ToList();
        next = RulingShares.WhenAllAreDone(next, held, shares, owners, said);
        return next == duty && shares.Count == 0 ? null
            : new(next, shares, null, null, said.Count == 0 ? [] : [new(now, null, null, Whence.Minutes, string.Join("；", said))]);
    }

    /// <summary>Its sentence is no longer in the minutes; null when that is known.</summary>
    public static DutyChange? Withdraw(HeldDuty held, DateTimeOffset now)
    {
        var duty = held.Duty;
        if (duty.Ruled is not { } ruled || ruled.Fate?.State == DutyState.Withdrawn)
        {
            return null;
        }

        var standing = StandingBeside(duty, ruled.Fate);
        var next = duty with
        {
            State = IsLive(standing) ? DutyState.Withdrawn : standing,
            ReplacedBy = null,
            Ruled = ruled with { Fate = new(DutyState.Withdrawn, standing) },
        };
        return DutyChange.Of(next, new DutyEvent(now, null, null, Whence.Minutes, "會議紀錄裡已經沒有這一句，撤銷"));
    }

    private static Duty WithOwners(Duty next, AsRuled before, Ruling ruling, List<string> said)
    {
        if (before.Owners == ruling.Owners)
        {
            return next;
        }

        said.Add("主辦依更正後的紀錄或名冊調整");
        return next with { Owners = ruling.Owners };
    }

    private static Duty WithTerm(Duty next, AsRuled before, Ruling ruling, DateTimeOffset now, List<string> said)
    {
        if (before.Recurs != ruling.Recurs || (ruling.Recurs is null && (before.Term?.Day, before.Term?.Time) != (ruling.Term?.Day, ruling.Term?.Time)))
        {
            var term = Begin(ruling, null, null, now).Duty.Term;
            said.Add(term is null ? "期限依更正後的紀錄取消" : $"期限{(next.Term is { } old ? $"由{RocDate.Write(old.Day)}" : "")}改為{RocDate.Write(term.Day)}（{term.Why}）");
            return next with { Recurs = ruling.Recurs, Awaits = ruling.Awaits, Term = term, TermSince = now };
        }

        // The same day, worked out in other words; a day that a person named stays.
        return next with
        {
            Awaits = next.Term is null ? ruling.Awaits : next.Awaits,
            Term = ruling is { Recurs: null, Term: { } same } && next.Term is { } kept && (kept.Day, kept.Time) == (same.Day, same.Time) ? same : next.Term,
        };
    }

    private static Duty WithDoubt(Duty next, AsRuled before, Ruling ruling, DateTimeOffset now, List<string> said)
    {
        if (before.Doubt == ruling.Doubt)
        {
            return next;
        }

        said.Add(ruling.Doubt is { } doubt ? $"待確認：{doubt}" : "疑義已經沒有了");
        return next.WithDoubt(ruling.Doubt) with { TermSince = ruling.Doubt is null ? now : next.TermSince };
    }

    // People may have finished it before the minutes closed it, or an admin opened it again after: the minutes decide only when they say
    // something else than last time.
    private static Duty WithFate(Duty next, Duty duty, Ruling ruling, DutyState standing, long? replacedBy, List<string> said)
    {
        var before = duty.Ruled?.Fate;
        var isSame = before?.State == ruling.Fate && (ruling.Fate != DutyState.Superseded || duty.ReplacedBy == replacedBy);
        var isOverruled = isSame && before is not null && IsLive(before.Before) && duty.State != before.State;
        var state = isOverruled ? duty.State : ruling.Fate is { } fate && IsLive(standing) ? fate : standing;
        if (!isSame)
        {
            said.Add(ruling.Fate is null ? (before!.State == DutyState.Withdrawn ? "這一句又在會議紀錄裡，恢復" : "後續會議的紀錄已不同，恢復") : Ending(ruling, replacedBy));
        }

        var after = isOverruled ? before! : new RuledFate(ruling.Fate ?? default, standing);
        return next with { State = state, ReplacedBy = ruling.Fate is null ? null : replacedBy, Ruled = Known(duty.Ruled, As(ruling, ruling.Fate is null ? null : after)) };
    }

    private static string Ending(Ruling ruling, long? replacedBy) =>
        (ruling.Later is [.., var last] ? $"{last.Meeting}{last.Said}" : "後續會議") + (ruling.Fate == DutyState.Done ? "，結案" : replacedBy is { } other ? $"，改由待辦 {other} 辦理" : "，不再單獨催辦");

    // Its term had passed when its minutes came in. What recurs passes never; but a standing order from minutes of years ago nobody may
    // begin to chase on the day that an archive is loaded: whoever still wants it wakes it.
    private static DutyState Standing(Ruling ruling, DateTimeOffset cameAt)
    {
        var came = cameAt.InTaipei().Day;
        var isPast = ruling.Recurs is null ? ruling.Term?.Day < came : ruling.Origin.HeldOn?.AddDays(StandingDays) < came;
        return isPast ? DutyState.Historic : DutyState.Open;
    }

    private static DutyState StandingBeside(Duty duty, RuledFate? fate) =>
        fate is null || !IsLive(fate.Before) || duty.State != fate.State ? duty.State : fate.Before;

    private static bool IsLive(DutyState state) => state is DutyState.Open or DutyState.Historic;

    private static AsRuled As(Ruling ruling, RuledFate? fate) => new(ruling.Owners, ruling.Recurs is null ? ruling.Term : null, ruling.Recurs, ruling.Doubt, fate);

    private static AsRuled Known(AsRuled? before, AsRuled now) => before == now ? before : now;

    private static IReadOnlyList<T> Keep<T>(IReadOnlyList<T> kept, IReadOnlyList<T> now) => kept.SequenceEqual(now) ? kept : now;
}
