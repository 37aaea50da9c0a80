namespace MeetingBot.People.Filing;

/// <summary>Units that other parts of the people file name, by name or alias.</summary>
internal sealed class KnownUnits(UnitTree tree, Faults faults)
{
    /// <summary>Their full names; those that are none are said.</summary>
    public IReadOnlyList<string> Names(IEnumerable<Word> words)
    {
        var names = new List<string>();
        foreach (var word in words)
        {
            if (tree.Find(word.Value) is not { } unit)
            {
                faults.Add(word, $"units 裡沒有「{word.Value}」這個單位。");
            }
            else if (names.Contains(unit.Name))
            {
                faults.Add(word, $"「{word.Value}」寫了兩次{(word.Value == unit.Name ? "" : $"（就是「{unit.Name}」）")}。");
            }
            else
            {
                names.Add(unit.Name);
            }
        }

        return names;
    }
}
