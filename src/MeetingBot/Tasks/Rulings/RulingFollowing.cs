using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Tasks.Rulings;

/// <summary>A duty that follows what its minutes say now, step by step, and what of that is told in its history.</summary>
internal sealed class RulingFollowing(HeldDuty held, Ruling ruling, DateTimeOffset now)
{
    private readonly AsRuled before = held.Duty.Ruled ?? RulingChange.As(ruling, null);
    private readonly List<string> said = [];
    private Duty next = held.Duty;

    /// <summary>Null when all is as it was.</summary>
    public DutyChange? Change(long? replacedBy, Owners owners)
    {
        TakeWords();
        TakeOwners();
        TakeTerm();
        TakeDoubt();
        TakeFate(replacedBy);
        var shares = RulingShares.Of(held, ruling, before.Term?.Day != ruling.Term?.Day && ruling.Recurs is null, now).ToList();
        next = RulingShares.WhenAllAreDone(next, held, shares, owners, said);
        return next == held.Duty && shares.Count == 0 ? null
            : new(next, shares, null, null, said.Count == 0 ? [] : [new(now, null, null, Whence.Minutes, string.Join("；", said))]);
    }

    private void TakeWords()
    {
        var duty = held.Duty;
        next = duty with
        {
            Origin = ruling.Origin,
            Text = ruling.Text,
            Action = ruling.Action,
            Cases = Keep(duty.Cases, ruling.Cases),
            Later = Keep(duty.Later, ruling.Later),
            RuledDay = duty.RuledDay ?? ruling.RuledDay,
        };
        if (duty.Text != ruling.Text)
        {
            said.Add($"文字依更正後的紀錄，原為「{duty.Text}」");
        }

        said.AddRange(ruling.Later.Except(duty.Later).Select(word => $"{word.Meeting}：{word.Said}"));
    }

    private void TakeOwners()
    {
        if (before.Owners != ruling.Owners)
        {
            said.Add("主辦依更正後的紀錄或名冊調整");
            next = next with { Owners = ruling.Owners };
        }
    }

    private void TakeTerm()
    {
        if (before.Recurs != ruling.Recurs || (ruling.Recurs is null && !IsSameDay(before.Term, ruling.Term)))
        {
            var term = RulingChange.TermNow(ruling, now);
            var from = next.Term is { } old ? $"由{RocDate.Write(old.Day)}" : "";
            said.Add(term is null ? "期限依更正後的紀錄取消" : $"期限{from}改為{RocDate.Write(term.Day)}（{term.Why}）");
            next = next with { Recurs = ruling.Recurs, Awaits = ruling.Awaits, Term = term, TermSince = now };
            return;
        }

        // The same day, worked out in other words; a day that a person named stays.
        next = next with
        {
            Awaits = next.Term is null ? ruling.Awaits : next.Awaits,
            Term = ruling is { Recurs: null, Term: { } same } && next.Term is { } kept && IsSameDay(kept, same) ? same : next.Term,
        };
    }

    private void TakeDoubt()
    {
        if (before.Doubt != ruling.Doubt)
        {
            said.Add(ruling.Doubt is { } doubt ? $"待確認：{doubt}" : "疑義已經沒有了");
            next = next.WithDoubt(ruling.Doubt) with { TermSince = ruling.Doubt is null ? now : next.TermSince };
        }
    }

    private void TakeFate(long? replacedBy)
    {
        var step = new FateStep(held.Duty, ruling, Standing(), replacedBy);
        if (step.Words is { } words)
        {
            said.Add(words);
        }

        next = next with
        {
            State = step.State,
            ReplacedBy = ruling.Fate is null ? null : replacedBy,
            Ruled = Keep(held.Duty.Ruled, RulingChange.As(ruling, step.After)),
        };
    }

    // Another day may have passed already when the minutes came in, or not yet.
    private DutyState Standing()
    {
        var standing = FateStep.StandingBeside(held.Duty, before.Fate);
        return FateStep.IsLive(standing) && before.Term?.Day != RulingChange.As(ruling, null).Term?.Day
            ? RulingChange.Standing(ruling, held.Duty.CameAt)
            : standing;
    }

    private static bool IsSameDay(Term? one, Term? other) => (one?.Day, one?.Time) == (other?.Day, other?.Time);

    // What is the same stays the same object: a duty that did not change is not written.
    private static IReadOnlyList<T> Keep<T>(IReadOnlyList<T> kept, IReadOnlyList<T> now) => kept.SequenceEqual(now) ? kept : now;

    private static AsRuled Keep(AsRuled? kept, AsRuled now) => kept == now ? kept : now;
}
