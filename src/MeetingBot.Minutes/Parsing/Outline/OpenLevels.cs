namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>
/// The headings, numbers and labels that are open where the reading stands, the outermost first. Under all of them lies the document,
/// which never closes and is never found.
/// </summary>
internal sealed class OpenLevels(Block first)
{
    // No office counts as deep; what goes deeper repeats itself, and its paths would grow with the file.
    private const int Deepest = 32;

    private readonly List<Level> levels = [new(null, "", first)];

    /// <summary>What stands here; the document where nothing is open.</summary>
    public Level Top => levels[^1];

    /// <summary>The part of the agenda; null where nothing is open.</summary>
    public Level? Part => levels.Count > 1 ? levels[1] : null;

    /// <summary>Whose words these are. The ruling that follows a speaker is not his.</summary>
    public Level? Speaker => levels.FindLast(level => level.Label is not null) is { Label: LabelKind.Remark } speaker ? speaker : null;

    /// <summary>How many are open, the document counted; a level opened now stands at this place.</summary>
    public int Depth => levels.Count;

    public Level this[int at] => levels[at];

    /// <summary>Opens what a heading or a label is the name of.</summary>
    public void Open(string name, Block block, LabelKind label, Region region)
    {
        MakeRoom();
        levels.Add(new(Top, name, block, label) { Region = region });
    }

    /// <summary>Opens an item of a list.</summary>
    public void Open(Marker marker, Block block, ListTrait list, Region region)
    {
        MakeRoom();
        levels.Add(new(Top, marker.Name, block) { Marker = marker, List = list, Region = region });
    }

    public void CloseTop() => CloseFrom(levels.Count - 1);

    public void CloseAll() => CloseFrom(1);

    /// <summary>Closes the level at this place and all that stand under it.</summary>
    public void CloseFrom(int place) => levels.RemoveRange(place, levels.Count - place);

    public bool Any(Predicate<Level> match) => Last(match) > 0;

    /// <returns>The place of the outermost that matches, or -1.</returns>
    public int First(Predicate<Level> match) => levels.FindIndex(1, match);

    /// <returns>The place of the innermost that matches, or -1.</returns>
    public int Last(Predicate<Level> match) => LastAbove(levels.Count, match);

    /// <returns>The place of the innermost that matches among those that this one stands under, or -1.</returns>
    public int LastAbove(int place, Predicate<Level> match) => levels.FindLastIndex(place - 1, place - 1, match);

    private void MakeRoom()
    {
        if (levels.Count == Deepest)
        {
            CloseTop();
        }
    }
}
