using System.Collections.Concurrent;
using MeetingBot.Archive;

namespace MeetingBot.People;

/// <summary>What the rules for folders open to the staff of units.</summary>
internal sealed class FolderRights(IReadOnlyList<FolderRule> rules, UnitTree units)
{
    private readonly IReadOnlyList<(string Folder, HashSet<string> Units)> open =
        [.. rules.Select(rule => (rule.Folder, rule.Units.SelectMany(units.Under).Select(unit => unit.Name).ToHashSet(StringComparer.Ordinal)))];

    // One for each set of units that people have: a group of hundreds is a handful of them.
    private readonly ConcurrentDictionary<string, Sight> known = new(StringComparer.Ordinal);

    /// <summary>Of somebody who is plain staff of these units; of none, the folders without a rule.</summary>
    public Sight Of(IEnumerable<string> names)
    {
        var own = names.Select(name => units.Find(name)?.Name).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        return known.GetOrAdd(
            string.Join('\n', own),
            _ => Sight.Of([new("", true), .. open.Select(rule => KeyValuePair.Create(rule.Folder, own.Any(rule.Units.Contains)))]));
    }
}
