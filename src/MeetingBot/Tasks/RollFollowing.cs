using MeetingBot.Archive.Duties;
using MeetingBot.People;

namespace MeetingBot.Tasks;

/// <summary>What another people file changes about a duty: its minutes say the same, but the units they name are called otherwise, or are gone.</summary>
internal static class RollFollowing
{
    private const string Gone = "名冊裡已經沒有主辦的單位或同仁，無法確定由誰辦理。";

    /// <summary>What a unit did under its earlier name is its own under the new one: nobody is asked again for what is done. Null where none was renamed.</summary>
    public static DutyChange? Rename(HeldDuty held, Roll roll, DateTimeOffset now)
    {
        var names = held.Duty.Owners is Ownership.Staff ? [] : held.Shares.Keys.Concat(held.Requests.Select(request => request.Owner)).Distinct()
            .Select(old => (Old: old, New: roll.FindUnit(old)?.Name ?? old)).Where(one => one.New != one.Old && !IsJoined(held, one.New, roll)).ToDictionary(one => one.Old, one => one.New);
        return names.Count == 0 || names.All(name => held.ShareOf(name.Key) == new Share(name.Key) && held.Requests.All(request => request.Owner != name.Key))
            ? null
            : new(
                null,
                [.. names.SelectMany(name => new[] { held.ShareOf(name.Key) with { Owner = name.Value }, new Share(name.Key) })],
                null,
                [.. held.Requests.Select(request => request with { Owner = names.GetValueOrDefault(request.Owner, request.Owner) })],
                [.. names.Select(name => new DutyEvent(now, name.Value, null, Whence.Roll, $"{name.Key}改稱{name.Value}"))]);
    }

    /// <summary>What nobody owes any more waits for an admin, until somebody does again. Null where that is as it was.</summary>
    public static DutyChange? Settle(HeldDuty held, Owners owners, DateTimeOffset now) => held.Duty switch
    {
        { IsOpen: true, Doubt: null } duty when owners.Of(held).Count == 0 =>
            DutyChange.Of(duty.WithDoubt(Gone, DoubtCause.Roll), new DutyEvent(now, null, null, Whence.Roll, $"待確認：{Gone}")),
        { IsDoubtful: true } duty when IsRolls(duty) && owners.Of(held).Count > 0 =>
            DutyChange.Of(duty.WithDoubt(null), new DutyEvent(now, null, null, Whence.Roll, "名冊裡又有主辦的單位或同仁")),
        _ => null,
    };

    // Before a doubt kept its cause, the sentence was all that told.
    private static bool IsRolls(Duty duty) => duty.DoubtCause == DoubtCause.Roll || duty.Doubt == Gone;

    // What one of two has done the other has not: of units that became one the part is open.
    private static bool IsJoined(HeldDuty held, string name, Roll roll) =>
        held.Shares.GetValueOrDefault(name) is { } own && own != new Share(name)
        || held.Shares.Keys.Concat(held.Duty.Owners is Ownership.Units(var ruled) ? ruled : []).Distinct().Count(one => one != name && roll.FindUnit(one)?.Name == name) > 1;
}
