using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>
/// Finds out what stands under what. Which numbering is under which is not known before: a number goes on the nearest open list
/// that it is the next of, 1 begins a new list, and a label (決議, 說明, a speaker) belongs to the matter that is open.
/// </summary>
internal sealed class OutlineReader
{
    private const int ShortestMotion = 8; // 無。 and 略。 are none

    private readonly List<Block> blocks;
    private readonly List<Level> open;
    private readonly Dictionary<Block, Level> levels = [];
    private bool isAttendance;

    private OutlineReader(List<Block> blocks)
    {
        this.blocks = blocks;
        open = blocks.Count > 0 ? [new(null, "", blocks[0])] : [];
    }

    private Level Top => open[^1];

    public static void Read(List<Block> blocks)
    {
        var reader = new OutlineReader(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            reader.Place(i);
        }

        foreach (var block in blocks)
        {
            var level = reader.levels[block];
            block.Path = level.Path();
            block.Item = ItemOf(level);
        }

        UnlabelledRulings.Find(blocks);
    }

    private void Place(int i)
    {
        var block = blocks[i];
        if (block.Region == Region.Header)
        {
            isAttendance = block.Label is { } named ? named.Kind is LabelKind.Attendance or LabelKind.Remark : isAttendance;
            (block.Region, block.Kind) = isAttendance ? (Region.Attendance, ItemKind.Attendance) : (Region.Header, ItemKind.Header);
        }
        else if (block.Row is not null)
        {
            (block.Region, block.Kind) = (Top.Region, ItemKind.Table);
        }
        else if (FurnitureFinder.IsContentsLine(block.Flow.Text))
        {
            (block.Region, block.Kind) = (Region.Contents, ItemKind.Other);
        }
        else
        {
            LeaveClosing(block);
            if (block.Marker is { } marker)
            {
                Enter(block, marker, i);
            }

            if (block.IsTitle)
            {
                open.RemoveRange(1, open.Count - 1);
                open.Add(new(Top, block.Words.ToString(), block) { Label = LabelKind.Section, Region = HeadingRegions.Of(block.Words) ?? Region.None });
            }
            else if (block.Caption is { } caption && Top.Region != Region.Closing)
            {
                Enter(block, caption);
            }
            else if (block.Label is { } label)
            {
                Enter(block, label, i);
            }

            Describe(i);
        }

        levels[block] = Top;
        block.Depth = open.Count;
    }

    // What stands behind 散會 and says something is no part of it: 附件, a term that came to light afterwards.
    private void LeaveClosing(Block block)
    {
        var saysMore = block.Caption is { } caption ? !UnitWords.EndsAsUnit(caption) : IsMatterUnder(block) && block.Words.IndexOfAny("，。；") >= 0;
        if (Top.Region == Region.Closing && block is { Marker: null, Label: null } && saysMore)
        {
            open.RemoveRange(1, open.Count - 1);
        }
    }

    // 【教務處】, （教務處）: whose words follow, or what they are about, until the next of these; it stands under the open heading.
    private void Enter(Block block, string caption)
    {
        var at = open.FindIndex(1, level => level.Block.Caption is not null);
        if (at < 0)
        {
            at = 1;
            while (at < open.Count && open[at].Block.Kind == ItemKind.Heading)
            {
                at++;
            }
        }

        open.RemoveRange(at, open.Count - at);
        var isUnit = UnitWords.EndsAsUnit(caption) && Top.Region is not (Region.Resolution or Region.Closing);
        var region = isUnit ? Region.Remark : HeadingRegions.Of(caption) ?? (Top.Region is Region.Closing ? Region.None : Top.Region);
        open.Add(new(Top, caption, block) { Label = isUnit ? LabelKind.Remark : LabelKind.Section, Region = region });
        block.Unit = isUnit ? Written(block, caption) : null;
    }

    private void Enter(Block block, Marker marker, int i)
    {
        var at = ListOf(marker, i);
        var list = at < open.Count ? open[at].List : new();
        open.RemoveRange(at, open.Count - at);
        var region = block.Label is null ? HeadingRegions.Of(block.Words) : null;
        open.Add(new(Top, marker.Name, block) { Marker = marker, List = list, Region = region ?? Top.Region });
    }

    // The index of the level that this number replaces, or the count to open a new one below.
    private int ListOf(Marker marker, int i)
    {
        int next = -1, farNext = -1, same = -1;
        var labelAbove = false;
        for (var at = open.Count - 1; at > 0; at--)
        {
            if (open[at].Marker is not { } other || other.Kind != marker.Kind)
            {
                labelAbove |= open[at].Label is not null;
                continue;
            }

            same = same < 0 && !(marker.Ordinal == 1 && labelAbove) ? at : same;
            if (marker.Ordinal > other.Ordinal && marker.Ordinal <= other.Ordinal + 2)
            {
                (next, farNext) = next < 0 ? (at, farNext) : (next, farNext < 0 && open[at].List.HasRulings ? at : farNext);
            }
        }

        if (next > 0 && marker.Ordinal > 1)
        {
            // Both the list inside a ruling and the list of matters could go on: a matter has a ruling of its own to come.
            return farNext > 0 && (open[farNext].Marker!.Value.Ordinal + 1 == marker.Ordinal) && HasRulingBefore(i, marker.Kind) ? farNext : next;
        }

        // 壹 begins a part wherever it stands, 甲 unless a number is open that it may stand under: 主席致詞：（略）, then 甲.
        // And 壹 under 甲, where the parts are counted by stems.
        var isPart = (marker.Kind is MarkerKind.Formal && !(marker.Ordinal == 1 && open.Exists(level => level.Marker?.Kind == MarkerKind.Stem)))
            || (marker.Kind is MarkerKind.Stem && open.All(level => level.Marker is null));
        return isPart && same < 0 ? 1 : same > 0 ? same : Below(blocks[i], marker);
    }

    // A new list stands under what is open, but not under a fact like 申請單位, and what goes on (四、決議) not under the last who spoke.
    private int Below(Block block, Marker marker)
    {
        var at = open.Count;
        while (at > 1 && open[at - 1] is { Block.Marker: null } level && (marker.Ordinal == 1 ? IsFact(level) : block.Label?.Kind == LabelKind.Resolution && level.Label == LabelKind.Remark))
        {
            at--;
        }

        return at;
    }

    private static bool IsFact(Level level) => level.Block.HasBody && level.Label == LabelKind.Motion && LabelWords.Facts.Contains(level.Name);

    private bool HasRulingBefore(int i, MarkerKind kind)
    {
        for (var j = i; j < blocks.Count && j < i + 40; j++)
        {
            if (j > i && blocks[j].Marker?.Kind == kind)
            {
                return false;
            }

            if (blocks[j].Label?.Kind is LabelKind.Resolution or LabelKind.Motion)
            {
                return true;
            }
        }

        return false;
    }

    private void Enter(Block block, Label label, int i)
    {
        var isAddressee = label is { Kind: LabelKind.Remark, Speaker: null } && Top.Region == Region.Resolution;
        if (isAddressee)
        {
            block.Unit = Written(block, label.Unit);
            return;
        }

        if (label.Kind is LabelKind.Header && label.Name is not ("主席" or "主持人"))
        {
            return;
        }

        if (block.Marker is null)
        {
            Leave(block, label, i);
        }
        else if (label.Kind == LabelKind.Section)
        {
            Top.Region = RegionOf(label); // 貳、報告事項 is 貳
            return;
        }

        Top.List.HasRulings |= label.Kind is LabelKind.Resolution or LabelKind.Motion;
        open.Add(new(Top, label.Name, block) { Label = label.Kind, Region = RegionOf(label) });
        (block.Unit, block.Speaker) = (Written(block, label.Unit), Written(block, label.Speaker));
    }

    // As the file has it; labels are read from folded text.
    private static string? Written(Block block, string? name) =>
        name is not null && block.Flow.Text.IndexOf(name.Replace('○', '〇'), StringComparison.Ordinal) is >= 0 and var at ? block.Flow.Original(at, at + name.Length) : name;

    private void Leave(Block block, Label label, int i)
    {
        if (label.Kind is LabelKind.Section or LabelKind.Closing || (block.IsMarkdownHeading && open[Math.Min(1, open.Count - 1)].Block.IsTitle) || IsPartOfRulings(block, label) || EndsCaptions(block))
        {
            open.RemoveRange(1, open.Count - 1);
            return;
        }

        var at = open.FindLastIndex(l => l.Label is not null and not LabelKind.Section && (l.Block.Marker is null || l.Label == LabelKind.Motion));
        if (at > 0)
        {
            open.RemoveRange(at, open.Count - at);
            return;
        }

        if (label.Kind == LabelKind.Resolution)
        {
            LeaveSpeaker(i);
        }

        // Details of a report come before the ruling on the whole; items that are ruled upon one by one keep theirs.
        while (Top.Marker is { Kind: MarkerKind.ParenHan or MarkerKind.Number or MarkerKind.ParenNumber or MarkerKind.Circled or MarkerKind.Letter, Ordinal: > 1 }
            && !Top.List.HasRulings && open.Count > 2)
        {
            open.RemoveAt(open.Count - 1);
        }
    }

    // 【會議結論】 after 【各單位意見】
    private bool EndsCaptions(Block block) =>
        block.Flow.Text[0] == '【' && open.Count > 1 && open[1].Block is { Caption: not null } caption && caption.Flow.Text[0] == '【';

    // 主席裁示 on a line of its own after 決議 of the last motion, as 報告事項 and 討論事項 stand on theirs: rulings on no motion.
    private bool IsPartOfRulings(Block block, Label label) =>
        label.Kind == LabelKind.Resolution
        && !block.HasBody
        && !block.Flow.Text.Contains('：')
        && open is [_, { Label: LabelKind.Section, Block.Marker: null }, ..]
        && open.Exists(level => level.Label == LabelKind.Resolution);

    // （三）交通局說明：…, then 結論：… is not what 交通局 said. On its point alone it rules where points have rulings of their own;
    // after the last of several reports it rules on all of them.
    private void LeaveSpeaker(int i)
    {
        if (Top is not { Label: LabelKind.Remark, Block.Marker: { } point })
        {
            return;
        }

        open.RemoveAt(open.Count - 1);
        var isOfMatter = Top.Parent?.Marker is { Kind: not (MarkerKind.Formal or MarkerKind.Stem) };
        var isOnAll = isOfMatter || (point.Ordinal > 1 && SpeaksToAll(blocks[i]));
        if (open.Count > 2 && isOnAll && !Top.List.HasRulings && !GoesOn(i, point))
        {
            open.RemoveAt(open.Count - 1);
        }
    }

    // Points of its own, or 各科室 in its one sentence: more than what the last unit reported.
    private static bool SpeaksToAll(Block ruling) => !ruling.HasBody || ruling.Words.Contains('各');

    // Whether the next point of the list is still to come: before a part begins, or another list of the same kind.
    private bool GoesOn(int i, Marker point) =>
        blocks.Skip(i + 1)
            .Select(block => block.Marker)
            .FirstOrDefault(next => next is { } marker && (marker.Kind == point.Kind || marker.Kind < point.Kind))
            is { } found
        && found.Kind == point.Kind
        && found.Ordinal == point.Ordinal + 1;

    private static Region RegionOf(Label label) => label.Kind switch
    {
        LabelKind.Resolution or LabelKind.Header => Region.Resolution,
        LabelKind.Remark => Region.Remark,
        LabelKind.Motion => label.Name.Contains("情形", StringComparison.Ordinal) || label.Name.Contains("報告", StringComparison.Ordinal) ? Region.Report : Region.Motion,
        LabelKind.Section => HeadingRegions.Of(label.Name) ?? Region.None,
        LabelKind.Closing => Region.Closing,
        _ => Region.None,
    };

    private void Describe(int i)
    {
        var block = blocks[i];
        block.Region = Top.Region;
        block.Unit ??= SpeakerLevel()?.Block.Unit;
        block.Speaker ??= SpeakerLevel()?.Block.Speaker;
        var isSection = block.Label?.Kind == LabelKind.Section && !IsMatterUnder(block);
        var isHeading = block.IsTitle || (block.Caption is not null && Top.Block == block) || isSection || !block.HasBody
            || (block.Marker is not null && block.Label is null && Region.Resolution != Top.Region && Region.Remark != Top.Region && Top.Parent?.Label != LabelKind.Motion && TitleForm.Is(blocks, i));
        block.Kind = isHeading ? ItemKind.Heading : block.Region switch
        {
            Region.Resolution => ItemKind.Resolution,
            Region.Remark => ItemKind.Remark,
            Region.Motion => ItemKind.Motion,
            Region.Report => ItemKind.Remark,
            Region.Closing => ItemKind.Closing,
            _ => ItemKind.Other,
        };
        block.Region = isHeading && block.Region is not Region.Closing ? Region.Heading : block.Region;
    }

    // 臨時動議, 頒獎, 附記, and the one matter on the same line or the line beneath it without a number.
    private static bool IsMatterUnder(Block block) => block.HasSentence && block.Words.Length > ShortestMotion;

    // The ruling that follows a speaker is not his.
    private Level? SpeakerLevel() => open.FindLast(l => l.Label is not null) is { Label: LabelKind.Remark } speaker ? speaker : null;

    private static Block? ItemOf(Level level)
    {
        // What stands under a label (辦法/一) belongs to the matter above it.
        Block? item = null;
        for (var at = level; at is not null; at = at.Parent)
        {
            if (at.Label is not null and not LabelKind.Section)
            {
                item = null;
            }
            else if (at.Marker is not null && at.Region is not (Region.Resolution or Region.Remark) && at.Block.Label is null or { Kind: not LabelKind.Section })
            {
                item ??= at.Block;
            }
        }

        return item;
    }
}
