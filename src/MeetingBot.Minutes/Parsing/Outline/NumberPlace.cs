namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Finds the list that a number goes on. Which numbering stands under which is not known before.</summary>
internal sealed class NumberPlace(List<Block> blocks, OpenLevels open)
{
    private const int Far = 40; // how many blocks ahead a ruling is looked for

    /// <returns>The place of the level that this number replaces, or the depth where it opens a new list under all that is open.</returns>
    public int Of(Marker marker, int i) =>
        InListThatItContinues(marker, i) ?? InListOfItsKind(marker) ?? (BeginsPart(marker) ? 1 : UnderWhatIsOpen(blocks[i], marker));

    // 3 goes on the innermost list that has come to 2, or to 1 where the file left one out.
    private int? InListThatItContinues(Marker marker, int i)
    {
        var near = marker.Ordinal > 1 ? open.Last(level => Precedes(level, marker)) : -1;
        if (near < 0)
        {
            return null;
        }

        // Both the list inside a ruling and the list of matters could go on: a matter has a ruling of its own to come.
        var far = open.LastAbove(near, level => Precedes(level, marker) && level.List.HasRulings);
        return far > 0 && open[far].Marker!.Value.Ordinal + 1 == marker.Ordinal && HasRulingAhead(i, marker.Kind) ? far : near;
    }

    private static bool Precedes(Level level, Marker marker) =>
        level.Marker is { } before && before.Kind == marker.Kind && marker.Ordinal - before.Ordinal is 1 or 2;

    // A number out of turn begins the list of its kind again, but 1 under a label (一、…決議：, then 一) begins another.
    private int? InListOfItsKind(Marker marker)
    {
        var same = open.Last(level => level.Marker?.Kind == marker.Kind);
        return same < 0 || (marker.Ordinal == 1 && open.Last(level => level.Label is not null) > same) ? null : same;
    }

    // 壹 begins a part wherever it stands, 甲 unless a number is open that it may stand under: 主席致詞：（略）, then 甲.
    // And 壹 under 甲, where the parts are counted by stems.
    private bool BeginsPart(Marker marker) => marker.Kind switch
    {
        MarkerKind.Formal => marker.Ordinal != 1 || !open.Any(level => level.Marker?.Kind == MarkerKind.Stem),
        MarkerKind.Stem => !open.Any(level => level.Marker is not null),
        _ => false,
    };

    // A new list stands under what is open, but not under a fact like 申請單位, and what goes on (四、決議) not under the last who spoke.
    private int UnderWhatIsOpen(Block block, Marker marker)
    {
        var place = open.Depth;
        while (place > 1 && open[place - 1] is { Block.Marker: null } level
            && (marker.Ordinal == 1 ? IsFact(level) : block.Label?.Kind == LabelKind.Resolution && level.Label == LabelKind.Remark))
        {
            place--;
        }

        return place;
    }

    private static bool IsFact(Level level) =>
        level.Block.HasBody && level.Label == LabelKind.Motion && LabelWords.Facts.Contains(level.Name);

    // Before the next of its kind.
    private bool HasRulingAhead(int i, MarkerKind kind)
    {
        for (var at = i; at < blocks.Count && at < i + Far; at++)
        {
            if (at > i && blocks[at].Marker?.Kind == kind)
            {
                return false;
            }

            if (blocks[at].Label?.Kind is LabelKind.Resolution or LabelKind.Motion)
            {
                return true;
            }
        }

        return false;
    }
}
