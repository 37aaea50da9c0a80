using MeetingBot.Archive.Words;

namespace MeetingBot.People;

/// <summary>The units and what is above and below each (組織), found by any of their names, compared as the archive compares names.</summary>
internal sealed class UnitTree
{
    private readonly Dictionary<string, Unit> byName = new(StringComparer.Ordinal);
    private readonly ILookup<string, Unit> below;

    public UnitTree(IReadOnlyList<Unit> units)
    {
        foreach (var (name, unit) in units.Select(unit => (unit.Name, unit)).Concat(units.SelectMany(unit => unit.Aliases.Select(alias => (alias, unit)))))
        {
            byName.TryAdd(Fold.Name(name), unit);
        }

        below = units.Where(unit => Find(unit.Parent) is not null).ToLookup(unit => Find(unit.Parent)!.Name, StringComparer.Ordinal);
    }

    public Unit? Find(string? name) => name is null ? null : byName.GetValueOrDefault(Fold.Name(name));

    /// <summary>The unit, then all that are below it.</summary>
    public IReadOnlyList<Unit> Under(string name) => Walk(name, unit => below[unit.Name]);

    /// <summary>The unit, then the one above it, and so on to the top.</summary>
    public IReadOnlyList<Unit> Above(string name) => Walk(name, unit => Find(unit.Parent) is { } parent ? [parent] : []);

    // Each once, so that even a circle ends; the check of the people file forbids it, a roll made by hand may have one.
    private List<Unit> Walk(string name, Func<Unit, IEnumerable<Unit>> next)
    {
        var found = Find(name) is { } first ? new List<Unit> { first } : [];
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(next(found[i]).Where(unit => !found.Any(known => ReferenceEquals(known, unit))));
        }

        return found;
    }
}
