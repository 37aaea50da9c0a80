using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Outline;

/// <summary>Closes the levels that are over where a label stands without a number, or words behind 散會.</summary>
internal sealed class LeavingRules(List<Block> blocks, OpenLevels open)
{
    /// <summary>What stands behind 散會 and says something is no part of it: 附件, a term that came to light afterwards.</summary>
    public void LeaveClosing(Block block)
    {
        var saysMore = block.Caption is { } caption
            ? !UnitWords.EndsAsUnit(caption)
            : block.HoldsMatter && block.Words.IndexOfAny("，。；") >= 0;
        if (open.Top.Region == Region.Closing && block is { Marker: null, Label: null } && saysMore)
        {
            open.CloseAll();
        }
    }

    /// <summary>Leaves what the label at the head of this block is no part of.</summary>
    public void LeaveFor(Label label, int i)
    {
        var block = blocks[i];
        if (EndsPart(block, label))
        {
            open.CloseAll();
            return;
        }

        var sibling = open.Last(IsLabelOfMatter);
        if (sibling > 0)
        {
            open.CloseFrom(sibling);
            return;
        }

        if (label.Kind == LabelKind.Resolution)
        {
            LeaveSpeaker(i);
        }

        LeaveDetails();
    }

    private bool EndsPart(Block block, Label label) =>
        label.Kind is LabelKind.Section or LabelKind.Closing
        || (block.IsMarkdownHeading && open.Part is { Block.IsTitle: true })
        || IsPartOfRulings(block, label)
        || EndsCaptions(block);

    // 主席裁示 on a line of its own after 決議 of the last motion, as 報告事項 and 討論事項 stand on theirs: rulings on no motion.
    private bool IsPartOfRulings(Block block, Label label) =>
        label.Kind == LabelKind.Resolution
        && !block.HasBody
        && !block.Flow.Text.Contains('：')
        && open.Part is { Label: LabelKind.Section, Block.Marker: null }
        && open.Any(level => level.Label == LabelKind.Resolution);

    // 【會議結論】 after 【各單位意見】
    private bool EndsCaptions(Block block) => IsFramed(block) && open.Part is { Block: { Caption: not null } caption } && IsFramed(caption);

    private static bool IsFramed(Block block) => block.Flow.Text[0] == '【';

    // 辦法 ends 說明, and 決議 ends 案由 also where a number leads that: 一、案由：….
    private static bool IsLabelOfMatter(Level level) =>
        level.Label is not null and not LabelKind.Section && (level.Block.Marker is null || level.Label == LabelKind.Motion);

    // （三）交通局說明：…, then 結論：… is not what 交通局 said. On its point alone it rules where points have rulings of their own;
    // after the last of several reports it rules on all of them.
    private void LeaveSpeaker(int i)
    {
        if (open.Top is not { Label: LabelKind.Remark, Block.Marker: { } point })
        {
            return;
        }

        open.CloseTop();
        var isOfMatter = open.Top.Parent?.Marker is { Kind: not (MarkerKind.Formal or MarkerKind.Stem) };
        var isOnAll = isOfMatter || (point.Ordinal > 1 && SpeaksToAll(blocks[i]));
        if (open.Depth > 2 && isOnAll && !open.Top.List.HasRulings && !IsNextAhead(point, i))
        {
            open.CloseTop();
        }
    }

    // Points of its own, or 各科室 in its one sentence: more than what the last unit reported.
    private static bool SpeaksToAll(Block ruling) => !ruling.HasBody || ruling.Words.Contains('各');

    // Whether the next point of the list is still to come: before a part begins, or another list of the same kind.
    private bool IsNextAhead(Marker point, int i)
    {
        for (var at = i + 1; at < blocks.Count; at++)
        {
            if (blocks[at].Marker is { } next && next.Kind <= point.Kind)
            {
                return next.Kind == point.Kind && next.Ordinal == point.Ordinal + 1;
            }
        }

        return false;
    }

    // Details of a report come before the ruling on the whole; items that are ruled upon one by one keep theirs.
    private void LeaveDetails()
    {
        while (open.Depth > 2 && IsLaterDetail(open.Top) && !open.Top.List.HasRulings)
        {
            open.CloseTop();
        }
    }

    private static bool IsLaterDetail(Level level) => level.Marker is
    {
        Kind: MarkerKind.ParenHan or MarkerKind.Number or MarkerKind.ParenNumber or MarkerKind.Circled or MarkerKind.Letter,
        Ordinal: > 1,
    } || (level is { Marker: { Kind: MarkerKind.Han, Ordinal: > 1 }, Parent.Marker.Kind: MarkerKind.Motion }); // 報告案一, then 一、 and 二、 of it
}
