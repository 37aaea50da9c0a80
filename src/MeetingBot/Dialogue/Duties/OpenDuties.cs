using MeetingBot.Archive.Duties;
using MeetingBot.People;
using MeetingBot.Tasks;

namespace MeetingBot.Dialogue.Duties;

/// <summary>Open duties by the units that owe them by one people file, and by the bodies whose staff does.</summary>
internal sealed class OpenDuties(Roll roll)
{
    private readonly Owners owners = new(roll);
    private readonly Dictionary<long, (HeldDuty Held, List<string> Keys)> all = [];
    private readonly Dictionary<string, HashSet<long>> byKey = new(StringComparer.Ordinal);

    public Roll Roll => roll;

    public long Stamp { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>They are as said now; those that are not open any more go.</summary>
    public void Take(IReadOnlyList<HeldDuty> changed, long stamp, DateTimeOffset at)
    {
        (Stamp, At) = (stamp, at);
        foreach (var held in changed)
        {
            Remove(held.Number);
            if (held.Duty.IsOpen)
            {
                Add(held);
            }
        }
    }

    public IReadOnlyList<HeldDuty> Of(IEnumerable<string> units, IEnumerable<string> bodies) =>
    [
        .. units.Select(unit => $"單位/{unit}").Concat(bodies.Select(body => $"同仁/{body}")).SelectMany(key => byKey.GetValueOrDefault(key) ?? [])
            .Distinct().Order().Select(number => all[number].Held),
    ];

    public IReadOnlyList<HeldDuty> Asked() => [.. all.Values.Select(one => one.Held).Where(held => held.Requests.Count > 0).OrderBy(held => held.Number)];

    private void Add(HeldDuty held)
    {
        List<string> keys = held.Duty.Owners is Ownership.Staff(var body)
            ? [$"同仁/{owners.Body(body)?.Name}"]
            : [.. owners.Of(held).Select(owner => $"單位/{owner.Key}")];
        all[held.Number] = (held, keys);
        foreach (var key in keys)
        {
            (byKey.TryGetValue(key, out var numbers) ? numbers : byKey[key] = []).Add(held.Number);
        }
    }

    private void Remove(long number)
    {
        if (all.Remove(number, out var known))
        {
            known.Keys.ForEach(key => byKey[key].Remove(number));
        }
    }
}
