using MeetingBot.Archive.Words;

namespace MeetingBot.People.Filing;

/// <summary>The part of the people file that names the units.</summary>
internal sealed class UnitsPart(Faults faults)
{
    public IReadOnlyList<Unit> Read(Form file)
    {
        var drafts = file.Forms("units", "name", "aliases", "parent")
            .Select(form => new Draft(form.Text("name"), form.Texts("aliases"), form.TextIfAny("parent")))
            .ToList();
        CheckNames(drafts);
        IReadOnlyList<Unit> units = [.. from draft in drafts where draft.Name is not null select draft.Unit];
        var tree = new UnitTree(units);
        CheckParents(drafts, tree);
        return [.. units.Select(unit => unit with { Parent = tree.Find(unit.Parent)?.Name })];
    }

    private void CheckNames(List<Draft> drafts)
    {
        var taken = new Dictionary<string, Word>(StringComparer.Ordinal);
        foreach (var word in drafts.SelectMany(draft => draft.Words))
        {
            if (!taken.TryAdd(Fold.Name(word.Value), word))
            {
                faults.Add(word, $"「{word.Value}」已經是第 {taken[Fold.Name(word.Value)].Line} 行單位的名稱或別名（簡繁、全半形、大小寫視為相同）。");
            }
        }
    }

    private void CheckParents(List<Draft> drafts, UnitTree tree)
    {
        var told = new HashSet<Unit>(ReferenceEqualityComparer.Instance);
        foreach (var draft in drafts)
        {
            if (draft.Parent is not { } parent || draft.Name is not { } name)
            {
                continue;
            }

            if (tree.Find(parent.Value) is null)
            {
                faults.Add(parent, $"units 裡沒有「{parent.Value}」這個單位。");
            }
            else if (tree.Above(name.Value) is var above && tree.Find(above[^1].Parent) == above[0] && above.All(told.Add))
            {
                faults.Add(parent, $"上級單位繞成一圈：{string.Join(" → ", above.Select(unit => unit.Name))} → {above[0].Name}。");
            }
        }
    }

    private sealed record Draft(Word? Name, IReadOnlyList<Word> Aliases, Word? Parent)
    {
        public IEnumerable<Word> Words => Name is null ? Aliases : [Name, .. Aliases];

        public Unit Unit => new(Name!.Value, [.. Aliases.Select(alias => alias.Value)], Parent?.Value);
    }
}
