using System.Collections.Frozen;
using MeetingBot.Archive.Words;
using MeetingBot.People;

namespace MeetingBot.Answers.Words;

/// <summary>
/// What else a unit is called (別稱): by the people file, and by the usual short forms of Taiwan's offices (都市發展局 is 都發局). Asked for
/// when a question is read, so that a new name needs no new index.
/// </summary>
internal sealed class UnitAliases(Roll roll)
{
    private static readonly string[][] Groups = [.. WordFile.Lines("unit-names.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static readonly FrozenDictionary<string, string[]> Usual = Groups
        .SelectMany(group => group.Select(name => (Name: Fold.Name(name), group)))
        .GroupBy(pair => pair.Name)
        .ToFrozenDictionary(same => same.Key, same => same.SelectMany(pair => pair.group).Distinct().ToArray());

    /// <summary>Without a people file.</summary>
    public static UnitAliases OfOffices { get; } = new(Roll.Empty);

    /// <returns>Its other names as they are written; none where it has none.</returns>
    public IReadOnlyList<string> Of(string name)
    {
        var folded = Fold.Name(name);
        var usual = Usual.GetValueOrDefault(folded) ?? [];
        var known = roll.FindUnit(name) ?? usual.Select(roll.FindUnit).FirstOrDefault(unit => unit is not null);
        return [.. usual.Concat(known?.Names ?? []).Where(other => Fold.Name(other) != folded).DistinctBy(Fold.Name)];
    }
}
