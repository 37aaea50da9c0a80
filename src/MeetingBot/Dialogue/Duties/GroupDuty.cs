using MeetingBot.Archive.Duties;
using MeetingBot.Tasks;

namespace MeetingBot.Dialogue.Duties;

/// <summary>Whether a duty may be spoken of in a group: everybody there may see its minutes; or it was asked of units that the group is bound to.</summary>
internal sealed class GroupDuty(GroupSight groups)
{
    public async Task<bool> MayAsync(Turn turn, HeldDuty? held, OfficeToday office, CancellationToken cancel) => held?.Duty.Origin switch
    {
        Origin.Ruling ruling => (await groups.OfAsync(turn, cancel).ConfigureAwait(false)).Includes(ruling.File),
        Origin.ByHand => office.Roll.FindGroup(turn.Channel, turn.Incoming.Place.Conversation ?? "") is { } group
            && group.Units.SelectMany(office.Roll.UnitsUnder).Select(unit => unit.Name).ToHashSet(StringComparer.Ordinal) is var units
            && office.Owners.Of(held).All(owner => !owner.IsPerson && units.Contains(owner.Key)),
        _ => false,
    };
}
