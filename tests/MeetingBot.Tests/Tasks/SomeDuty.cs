using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Tests.Tasks;

/// <summary>Duties for tests: number 57, told on 2025-12-01 09:00, due on 2025-12-31, of 資訊局, unless the test says otherwise.</summary>
internal static class SomeDuty
{
    public static readonly DateTimeOffset Came = new(2025, 12, 1, 1, 0, 0, TimeSpan.Zero);

    public static HeldDuty Of(
        Ownership? owners = null, string? due = "2025-12-31", DutyState state = DutyState.Open, string file = "11.txt", string? doubt = null, bool isLegal = false,
        Origin? origin = null, IEnumerable<Share>? shares = null, IReadOnlyList<Request>? requests = null, string? recurs = null)
    {
        var term = due is null ? null : new Term(DateOnly.Parse(due, null), null, "12月31日前", "紀錄寫明的日期", isLegal);
        var duty = new Duty(
            57, origin ?? Ruling(file), "請資訊局於12月31日前完成弱點掃描。", "完成弱點掃描", owners ?? Units("資訊局"), term, Came, Came, state, doubt)
        {
            RuledDay = term?.Day,
            Recurs = recurs,
        };
        return new(duty, (shares ?? []).ToDictionary(share => share.Owner), [], requests ?? [], 1);
    }

    public static HeldDuty Numbered(long number, HeldDuty held) => held with { Duty = held.Duty with { Number = number } };

    public static Ownership Units(params string[] names) => new Ownership.Units(names);

    public static Origin Ruling(string file = "11.txt") => new Origin.Ruling(
        "望海市政府資訊局/局務會議/11", file, "望海市政府資訊局第11次局務會議", "望海市政府資訊局", new(2025, 11, 28), "參/一", new(0, 20), 4, Authority.Chair);

    /// <summary>What the duty is after a change, as the store keeps it.</summary>
    public static HeldDuty After(this HeldDuty held, DutyChange? change)
    {
        if (change is null)
        {
            return held;
        }

        var shares = held.Shares.Values.Where(share => change.Shares.All(other => other.Owner != share.Owner)).Concat(change.Shares);
        return new(change.Duty ?? held.Duty, shares.ToDictionary(share => share.Owner), change.Wishes ?? held.Wishes, change.Requests ?? held.Requests, held.Version + 1);
    }
}
